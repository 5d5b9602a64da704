export const metadata = { title: 'Early pregnancy: bleeding and pain' };

export default function Layout({ children }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}
