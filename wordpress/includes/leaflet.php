<?php
/**
 * The block, the shortcode and the script.
 *
 * @package Careleaf
 */

defined( 'ABSPATH' ) || exit;

/**
 * The parts of the leaflet, by the name that a tag gives them.
 *
 * @return array<string, string>
 */
function careleaf_kinds() {
	return array(
		'guide'    => __( 'The whole leaflet', 'careleaf' ),
		'urgent'   => __( 'When to get help', 'careleaf' ),
		'symptoms' => __( 'What each sign can mean', 'careleaf' ),
		'faq'      => __( 'Questions and answers', 'careleaf' ),
		'support'  => __( 'People to talk to', 'careleaf' ),
	);
}

/**
 * The name of a language's script in WordPress.
 *
 * @param string $language A key of careleaf_languages().
 * @return string
 */
function careleaf_handle( $language ) {
	return 'en' === $language ? 'careleaf' : "careleaf-$language";
}

/**
 * Registers scripts, block and shortcode.
 */
function careleaf_register() {
	foreach ( careleaf_languages() as $language => $files ) {
		wp_register_script( careleaf_handle( $language ), $files['script'], array(), CARELEAF_VERSION, true );
	}
	wp_register_script(
		'careleaf-block',
		plugins_url( 'block/editor.js', CARELEAF_FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n', 'wp-api-fetch' ),
		CARELEAF_VERSION,
		true
	);
	wp_set_script_translations( 'careleaf-block', 'careleaf', plugin_dir_path( CARELEAF_FILE ) . 'languages' );
	wp_add_inline_script(
		'careleaf-block',
		'window.careleafBlock = ' . wp_json_encode(
			array(
				'scripts'   => wp_list_pluck( careleaf_languages(), 'script' ),
				'languages' => wp_list_pluck( careleaf_languages(), 'name' ),
				'kinds'     => careleaf_kinds(),
			)
		) . ';',
		'before'
	);
	register_block_type( plugin_dir_path( CARELEAF_FILE ) . 'block', array( 'render_callback' => 'careleaf_block' ) );
	add_shortcode( 'careleaf', 'careleaf_shortcode' );
}

/**
 * The block: nothing but a comment is saved, so no role and no editor can damage the words.
 *
 * @param array<string, mixed> $attributes Of the block.
 * @return string
 */
function careleaf_block( $attributes ) {
	$kind     = isset( $attributes['kind'] ) ? (string) $attributes['kind'] : 'guide';
	$settings = array();
	if ( ! empty( $attributes['headingLevel'] ) ) {
		$settings['heading-level'] = (string) (int) $attributes['headingLevel'];
	}
	foreach ( array(
		'exclusive'      => 'exclusive',
		'languageSwitch' => 'language-switch',
	) as $attribute => $name ) {
		if ( ! empty( $attributes[ $attribute ] ) ) {
			$settings[ $name ] = 'true';
		}
	}
	if ( ! empty( $attributes['lang'] ) ) {
		$settings['lang'] = (string) $attributes['lang'];
	}
	return '<div ' . get_block_wrapper_attributes() . '>' . careleaf_html( $kind, $settings ) . '</div>';
}

/**
 * The shortcode: [careleaf], [careleaf kind="faq" exclusive="true"], [careleaf lang="es"].
 *
 * @param array<string, string>|string $attributes As written.
 * @return string
 */
function careleaf_shortcode( $attributes ) {
	$attributes = is_array( $attributes ) ? $attributes : array();
	$kind       = isset( $attributes['kind'] ) ? $attributes['kind'] : 'guide';
	$settings   = array_intersect_key( $attributes, array_flip( array( 'lang', 'language-switch', 'heading-level', 'exclusive', 'only', 'except', 'open', 'filter', 'groups', 'print', 'leave', 'id-prefix' ) ) );
	return careleaf_html( $kind, array_map( 'strval', $settings ) );
}

/**
 * The leaflet or a part of it, on one line.
 *
 * @param string                $kind  Which part.
 * @param array<string, string> $given Settings of this place alone.
 * @return string
 */
function careleaf_html( $kind, $given = array() ) {
	if ( ! array_key_exists( $kind, careleaf_kinds() ) ) {
		$kind = 'guide';
	}
	$language = careleaf_language( isset( $given['lang'] ) ? $given['lang'] : '' );
	unset( $given['lang'] );
	wp_enqueue_script( careleaf_handle( $language ) );
	// Who may choose needs them all; the first to arrive is the one that the page is printed in.
	if ( isset( $given['language-switch'] ) && 'false' !== $given['language-switch'] ) {
		array_map( 'wp_enqueue_script', array_map( 'careleaf_handle', array_keys( careleaf_languages() ) ) );
	}
	$settings = careleaf_settings();
	$country  = careleaf_country();
	$offset   = $settings['header-offset'];
	unset( $settings['confirmed'], $settings['header-offset'] );
	$settings = array_filter( array_merge( $settings, array( 'country' => $country ), $given ), 'strlen' );

	$level      = isset( $settings['heading-level'] ) && preg_match( '/^[1-4]$/', $settings['heading-level'] ) ? (int) $settings['heading-level'] : 2;
	$attributes = '';
	foreach ( $settings as $name => $value ) {
		$attributes .= ' data-' . $name . '="' . esc_attr( $value ) . '"';
	}
	if ( '' !== $offset ) {
		$attributes .= ' style="--care-scroll-margin:' . esc_attr( $offset ) . 'px"';
	}
	$html = str_replace( '{attributes}', $attributes, careleaf_words( $kind, $country, $settings, $level - 2, $language ) );
	if ( '' === $country && current_user_can( 'manage_options' ) ) {
		$html = '<p><strong>' . sprintf(
			/* translators: %s: address of the settings page. */
			wp_kses( __( 'Only you see this: <a href="%s">confirm your country</a>, so that readers get an emergency number.', 'careleaf' ), array( 'a' => array( 'href' => array() ) ) ),
			esc_url( admin_url( 'options-general.php?page=careleaf' ) )
		) . '</strong></p>' . $html;
	}
	return $html;
}
