<?php
/*
 * What WordPress makes of a text: its own functions, without a database and without a site.
 *
 *   php scripts/test/wordpress/convert.php FOLDER < asked.json
 *
 * FOLDER is that of WordPress. Asked is a list of [way, text]; the answer is the version, then the texts.
 */
error_reporting( E_ERROR | E_PARSE );
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WP_CONTENT_DIR', __DIR__ . '/content' ); // its db.php stands in for the database
define( 'WP_INSTALLING', true );
foreach ( [ 'DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST', 'DB_CHARSET', 'DB_COLLATE' ] as $name ) {
	define( $name, '' );
}
foreach ( [ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ] as $name ) {
	define( $name . '_KEY', 'test' );
	define( $name . '_SALT', 'test' );
}
define( 'WP_HOME', 'http://127.0.0.1' );
define( 'WP_SITEURL', 'http://127.0.0.1' );
$table_prefix = 'wp_';
$_SERVER     += [ 'HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_NAME' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1' ];
require ABSPATH . 'wp-settings.php';

// As saved by somebody who may write any HTML, and by somebody who may not.
$saved_by_author = fn( $text ) => wp_unslash( wp_filter_post_kses( wp_slash( $text ) ) );
$as_html_block   = fn( $text ) => serialize_blocks( parse_blocks( "<!-- wp:html -->\n$text\n<!-- /wp:html -->" ) );
$shown           = fn( $text ) => apply_filters( 'the_content', $text );
$ways            = [
	'wpautop'               => 'wpautop',
	'wptexturize'           => 'wptexturize',
	'wp_kses_post'          => 'wp_kses_post',
	'classic editor'        => $shown,
	'classic editor, author' => fn( $text ) => $shown( $saved_by_author( $text ) ),
	'HTML block'            => fn( $text ) => $shown( $as_html_block( $text ) ),
	'HTML block, author'    => fn( $text ) => $shown( $saved_by_author( $as_html_block( $text ) ) ),
];
$answer = [ $GLOBALS['wp_version'] ];
foreach ( json_decode( stream_get_contents( STDIN ), true ) as [ $way, $text ] ) {
	$answer[] = $ways[ $way ]( $text );
}
echo json_encode( $answer );
