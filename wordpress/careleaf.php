<?php
/**
 * Plugin Name:       Careleaf
 * Description:       A patient leaflet on bleeding, pain and loss in early pregnancy, for a clinic's own page: urgent help first, in plain words, with the clinic's own number. It asks nothing of any other server and keeps nothing about readers.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Careleaf contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       careleaf
 * Domain Path:       /languages
 *
 * @package Careleaf
 */

defined( 'ABSPATH' ) || exit;

define( 'CARELEAF_FILE', __FILE__ );
define( 'CARELEAF_VERSION', '0.0.0' );
define( 'CARELEAF_INTEGRITY', '' );

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/words.php';
require_once __DIR__ . '/includes/leaflet.php';
require_once __DIR__ . '/includes/optimisers.php';
if ( is_admin() ) {
	require_once __DIR__ . '/includes/admin.php';
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'careleaf', false, dirname( plugin_basename( CARELEAF_FILE ) ) . '/languages' );
		careleaf_register();
	}
);
