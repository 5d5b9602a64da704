<?php
/**
 * Plugin Name:       Careleaf: {name}
 * Description:       The Careleaf patient leaflet in {name}, for the plugin Careleaf of the same version. No clinician and no sworn translator has checked this translation; the leaflet says so.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Requires Plugins:  careleaf
 * Author:            Careleaf contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 *
 * @package Careleaf
 */

defined( 'ABSPATH' ) || exit;

add_filter(
	'careleaf_languages',
	static function ( $languages ) {
		$languages['{language}'] = array(
			'name'      => '{own-name}',
			'version'   => '0.0.0',
			'words'     => plugin_dir_path( __FILE__ ) . 'words/',
			'script'    => plugins_url( 'careleaf.{language}.min.js', __FILE__ ),
			'file'      => plugin_dir_path( __FILE__ ) . 'careleaf.{language}.min.js',
			'integrity' => '{integrity}',
		);
		return $languages;
	}
);
