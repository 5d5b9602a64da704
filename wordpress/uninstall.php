<?php
/**
 * Leaves nothing behind: the plugin keeps one option.
 *
 * @package Careleaf
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $careleaf_site ) {
		switch_to_blog( $careleaf_site );
		delete_option( 'careleaf_settings' );
		restore_current_blog();
	}
} else {
	delete_option( 'careleaf_settings' );
}
