<?php
/**
 * Urgent help must not wait until somebody scrolls: the script is kept out of what delays, combines or rewrites scripts.
 *
 * @package Careleaf
 */

defined( 'ABSPATH' ) || exit;

/**
 * The script's tag: deferred, held to its content, and marked for tools that read marks.
 *
 * @param string $tag    As WordPress writes it.
 * @param string $handle Of which script.
 * @return string
 */
function careleaf_script_tag( $tag, $handle ) {
	$languages = careleaf_languages();
	$handles   = array_map( 'careleaf_handle', array_keys( $languages ) );
	$which     = array_search( $handle, $handles, true );
	if ( false === $which ) {
		return $tag;
	}
	$integrity = array_values( $languages )[ $which ]['integrity'];
	$marks = ' defer data-careleaf data-no-optimize="1" data-no-defer="1" data-no-minify="1" data-cfasync="false" data-jetpack-boost="ignore" nitro-exclude';
	if ( '' !== $integrity ) {
		$marks .= ' integrity="' . esc_attr( $integrity ) . '"';
	}
	return preg_replace( '/<script(?=\s)/', '<script' . $marks, str_replace( array( ' defer ', " defer='defer'", ' defer="defer"' ), ' ', $tag ), 1 );
}
add_filter( 'script_loader_tag', 'careleaf_script_tag', 10, 2 );

/**
 * Adds the files to a list of what is left alone,.
 *
 * @param mixed $excluded The list.
 * @return mixed
 */
function careleaf_exclude( $excluded ) {
	$names = array_map( 'basename', wp_list_pluck( careleaf_languages(), 'script' ) );
	if ( is_string( $excluded ) ) {
		return implode( ', ', array_filter( array_merge( array( $excluded ), array_values( $names ) ) ) );
	}
	return array_merge( (array) $excluded, array_values( $names ) );
}

/**
 * Adds the handles, for tools that list handles.
 *
 * @param mixed $excluded The list.
 * @return string[]
 */
function careleaf_exclude_handle( $excluded ) {
	return array_merge( (array) $excluded, array_map( 'careleaf_handle', array_keys( careleaf_languages() ) ) );
}

foreach ( array(
	'autoptimize_filter_js_exclude',       // Autoptimize.
	'rocket_delay_js_exclusions',          // WP Rocket, and the next three.
	'rocket_exclude_defer_js',
	'rocket_exclude_js',
	'rocket_minify_excluded_external_js',
	'litespeed_optimize_js_excludes',      // LiteSpeed Cache, and the next two.
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
	'perfmatters_delay_js_exclusions',     // Perfmatters.
	'wp-optimize-minify-default-exclusions', // WP-Optimize.
) as $careleaf_filter ) {
	add_filter( $careleaf_filter, 'careleaf_exclude' );
}
// SiteGround Optimizer.
foreach ( array( 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude', 'sgo_js_async_exclude' ) as $careleaf_filter ) {
	add_filter( $careleaf_filter, 'careleaf_exclude_handle' );
}
unset( $careleaf_filter );

/**
 * Hummingbird asks of each file; W3 Total Cache of each tag.
 *
 * @param bool   $does   Whether it is to be handled.
 * @param string $handle Of which script, or its tag.
 * @return bool
 */
function careleaf_leave_alone( $does, $handle ) {
	return is_string( $handle ) && false !== strpos( $handle, 'careleaf' ) ? false : $does;
}
foreach ( array( 'wphb_minify_resource', 'wphb_combine_resource', 'w3tc_minify_js_do_tag_minification' ) as $careleaf_filter ) {
	add_filter( $careleaf_filter, 'careleaf_leave_alone', 10, 2 );
}
unset( $careleaf_filter );
