<?php
// The words are printed once, when the site is put on the server:
//   npx careleaf snippet --country GB --clinic-name "Rosewood Early Pregnancy Clinic" --clinic-phone "020 7946 0000" > careleaf.html
header( "Content-Security-Policy: default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types careleaf" );
?>
<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bleeding and pain in early pregnancy</title>
<script src="careleaf.min.js" defer></script>
<h1>Rosewood Early Pregnancy Clinic</h1>
<?php readfile( __DIR__ . '/careleaf.html' ); ?>
</html>
