// A site of files alone; without this line the same pages come from a server.
export default { output: 'export' };
