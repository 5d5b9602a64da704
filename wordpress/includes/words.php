<?php
/**
 * The words, as they were printed when the plugin was built: the page is complete before the script, and without it.
 *
 * A file of words holds pieces of HTML, and for each part of the leaflet and each set of known facts the order of the pieces.
 *
 * @package Careleaf
 */

defined( 'ABSPATH' ) || exit;

/**
 * The emergency number of every country that has one, by code; a nation or province has that of its country.
 *
 * @return array<string, string>
 */
function careleaf_numbers() {
	static $numbers;
	if ( null === $numbers ) {
		$numbers = require __DIR__ . '/../words/numbers.php';
	}
	return $numbers;
}

/**
 * The languages that are installed, by the first part of their tag: English, and what language plugins of this version add.
 *
 * @return array<string, array<string, string>> For each its name, the folder of its words, and its script: address, file, integrity.
 */
function careleaf_languages() {
	$folder    = plugin_dir_path( CARELEAF_FILE );
	$languages = array(
		'en' => array(
			'name'      => 'English',
			'version'   => CARELEAF_VERSION,
			'words'     => $folder . 'words/',
			'script'    => plugins_url( 'careleaf.min.js', CARELEAF_FILE ),
			'file'      => $folder . 'careleaf.min.js',
			'integrity' => CARELEAF_INTEGRITY,
		),
	);
	return array_filter(
		apply_filters( 'careleaf_languages', $languages ),
		static function ( $language ) {
			return CARELEAF_VERSION === $language['version'];
		}
	);
}

/**
 * The language to print: the one that is asked for, else that of the page, else English.
 *
 * @param string $wanted A tag, such as es or pt-PT; nothing for that of the page.
 * @return string A key of careleaf_languages().
 */
function careleaf_language( $wanted ) {
	$languages = careleaf_languages();
	foreach ( array( $wanted, get_locale() ) as $tag ) {
		$tag = strtolower( str_replace( '_', '-', (string) $tag ) );
		// Who reads traditional characters may not read simplified ones.
		if ( preg_match( '/^zh-(hant|tw|hk|mo)\b/', $tag ) ) {
			return 'en';
		}
		$name = strtok( $tag, '-' );
		if ( false !== $name && isset( $languages[ $name ] ) ) {
			return $name;
		}
	}
	return 'en';
}

/**
 * A telephone number as a link dials it, by the rule of the script.
 *
 * @param string $shown As people write it.
 * @return string Digits, or nothing where there is no number.
 */
function careleaf_dial( $shown ) {
	if ( ! preg_match( '/\+?\(?\d[\d\s().\-\/]*\d/u', $shown, $found ) ) {
		return '';
	}
	$dial = preg_replace( '/[^\d+]/', '', str_replace( '(0)', '', $found[0] ) );
	return preg_match( '/^\+?\d{3,15}$/', $dial ) ? $dial : '';
}

/**
 * The facts that stand in the words: those that are set and can be used.
 *
 * @param array<string, string> $settings What applies.
 * @return array<string, string>
 */
function careleaf_facts( $settings ) {
	$facts = array();
	foreach ( array( 'clinic-name', 'clinic-phone', 'clinic-hours', 'clinic-url', 'out-of-hours-phone' ) as $name ) {
		$value = isset( $settings[ $name ] ) ? trim( $settings[ $name ] ) : '';
		if ( 'clinic-url' === $name ) {
			$value = esc_url( $value, array( 'http', 'https', 'tel', 'sms', 'mailto' ) );
		}
		if ( '' !== $value && ( false === strpos( $name, 'phone' ) || '' !== careleaf_dial( $value ) ) ) {
			$facts[ $name ] = $value;
		}
	}
	return $facts;
}

/**
 * The words of a part of the leaflet, with a place for the attributes of its tag.
 *
 * @param string                $kind     Which part: guide, urgent, symptoms, faq or support.
 * @param string                $country  The code of the country, or of a part of it; nothing for none.
 * @param array<string, string> $settings What applies.
 * @param int                   $shift    By how many levels headings are to stand lower than they were printed.
 * @param string                $language A key of careleaf_languages().
 * @return string
 */
function careleaf_words( $kind, $country, $settings, $shift = 0, $language = 'en' ) {
	$code   = strtolower( substr( $country, 0, 2 ) );
	$folder = careleaf_languages()[ $language ]['words'];
	$groups = require $folder . 'groups.php';
	// A country without a book of its own shares one with those whose words differ by the number alone.
	$name = isset( $groups[ $country ] ) ? $groups[ $country ] : $code;
	$file = "$folder$name.php";
	$book = require preg_match( '/^[a-z]{2}$|^other-\d+$/', $name ) && file_exists( $file ) ? $file : $folder . 'none.php';

	$facts = careleaf_facts( $settings );
	$mask  = 0;
	foreach ( $book['facts'] as $bit => $name ) {
		if ( isset( $facts[ $name ] ) ) {
			$mask |= 1 << $bit;
		}
	}
	// A nation or province that changes no contact has the words of its country.
	$place = isset( $book['orders'][ "$kind $country $mask" ] ) ? $country : $book['place'];

	$html = '';
	foreach ( explode( ' ', $book['runs'][ $book['orders'][ "$kind $place $mask" ] ] ) as $run ) {
		list( $from, $to ) = array_map( 'intval', explode( '-', "$run-$run" ) );
		for ( $index = $from; $index <= $to; $index++ ) {
			$html .= $book['pieces'][ $index ];
		}
	}
	$values = array(
		'{country}'   => $country,
		'{emergency}' => isset( careleaf_numbers()[ $country ] ) ? careleaf_numbers()[ $country ] : '',
	);
	foreach ( $facts as $name => $value ) {
		$values[ '{' . $name . '}' ]      = 'clinic-url' === $name ? $value : esc_html( $value );
		$values[ '{' . $name . '-dial}' ] = careleaf_dial( $value );
	}
	$html = strtr( $html, $values );
	if ( 0 !== $shift ) {
		$html = preg_replace_callback(
			'/<(\/?)h([1-6])\b/',
			static function ( $found ) use ( $shift ) {
				return '<' . $found[1] . 'h' . max( 1, min( 6, (int) $found[2] + $shift ) );
			},
			$html
		);
	}
	return $html;
}
