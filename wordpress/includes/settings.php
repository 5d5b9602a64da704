<?php
/**
 * What the clinic has set: one option, read and cleaned in one place.
 *
 * @package Careleaf
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings by name, each with its default.
 *
 * @return array<string, string>
 */
function careleaf_defaults() {
	return array(
		'country'            => '',
		'confirmed'          => '',
		'clinic-name'        => '',
		'clinic-phone'       => '',
		'clinic-hours'       => '',
		'clinic-url'         => '',
		'out-of-hours-phone' => '',
		'reviewed-by'        => '',
		'reviewed-on'        => '',
		'reviewed-content'   => '',
		'accent'             => '',
		'theme'              => '',
		'corners'            => '',
		'density'            => '',
		'header-offset'      => '',
	);
}

/**
 * The values that a setting with few of them may have.
 *
 * @return array<string, string[]>
 */
function careleaf_choices() {
	return array(
		'theme'   => array( '', 'light', 'dark', 'auto' ),
		'corners' => array( '', 'soft', 'square', 'round' ),
		'density' => array( '', 'comfortable', 'compact' ),
	);
}

/**
 * Every setting as it is kept.
 *
 * @return array<string, string>
 */
function careleaf_settings() {
	$kept = get_option( 'careleaf_settings', array() );
	return array_merge( careleaf_defaults(), array_intersect_key( is_array( $kept ) ? $kept : array(), careleaf_defaults() ) );
}

/**
 * The country that readers are told of: only one that somebody has confirmed together with its number.
 *
 * @return string Its code, or nothing.
 */
function careleaf_country() {
	$settings = careleaf_settings();
	return $settings['country'] === $settings['confirmed'] ? $settings['country'] : '';
}

/**
 * Cleans what the settings page sends.
 *
 * @param mixed $sent As it came.
 * @return array<string, string>
 */
function careleaf_clean_settings( $sent ) {
	$sent    = is_array( $sent ) ? $sent : array();
	$cleaned = array();
	foreach ( careleaf_defaults() as $name => $default ) {
		$value            = isset( $sent[ $name ] ) && is_string( $sent[ $name ] ) ? $sent[ $name ] : $default;
		$cleaned[ $name ] = mb_substr( sanitize_text_field( $value ), 0, 300 );
	}
	foreach ( careleaf_choices() as $name => $values ) {
		if ( ! in_array( $cleaned[ $name ], $values, true ) ) {
			$cleaned[ $name ] = '';
		}
	}
	$cleaned['clinic-url']    = esc_url_raw( $cleaned['clinic-url'], array( 'http', 'https', 'tel', 'sms', 'mailto' ) );
	$cleaned['header-offset'] = '' === $cleaned['header-offset'] ? '' : (string) min( 600, absint( $cleaned['header-offset'] ) );
	if ( ! array_key_exists( $cleaned['country'], careleaf_numbers() ) ) {
		$cleaned['country'] = '';
	}
	// The box is ticked for the country that was shown beside it, and for no other.
	if ( '' === $cleaned['country'] || $cleaned['confirmed'] !== $cleaned['country'] ) {
		$cleaned['confirmed'] = '';
	}
	return $cleaned;
}
