<?php
/**
 * The settings page, the text for the privacy policy, and the checks of Site Health.
 *
 * @package Careleaf
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	static function () {
		add_options_page( 'Careleaf', 'Careleaf', 'manage_options', 'careleaf', 'careleaf_settings_page' );
	}
);
add_action(
	'admin_init',
	static function () {
		register_setting(
			'careleaf',
			'careleaf_settings',
			array(
				'type'              => 'array',
				'sanitize_callback' => 'careleaf_clean_settings',
				'show_in_rest'      => false,
				'default'           => array(),
			)
		);
		wp_add_privacy_policy_content(
			'Careleaf',
			'<p>' . esc_html__( 'Our page on bleeding, pain and loss in early pregnancy shows a leaflet that is the same for every reader. It sets no cookie, keeps nothing on your device, and sends nothing: which answer you open is not recorded by it. A call starts only when you tap a number.', 'careleaf' ) . '</p>'
		);
	}
);
add_filter(
	'plugin_action_links_' . plugin_basename( CARELEAF_FILE ),
	static function ( $links ) {
		array_unshift( $links, '<a href="' . esc_url( admin_url( 'options-general.php?page=careleaf' ) ) . '">' . esc_html__( 'Settings', 'careleaf' ) . '</a>' );
		return $links;
	}
);
add_action(
	'admin_notices',
	static function () {
		$screen = get_current_screen();
		if ( '' !== careleaf_country() || ! current_user_can( 'manage_options' ) || ! $screen || 'settings_page_careleaf' === $screen->id ) {
			return;
		}
		printf(
			'<div class="notice notice-warning"><p>%s <a href="%s">%s</a></p></div>',
			esc_html__( 'Careleaf has no country yet, so readers get no emergency number.', 'careleaf' ),
			esc_url( admin_url( 'options-general.php?page=careleaf' ) ),
			esc_html__( 'Name it', 'careleaf' )
		);
	}
);

/**
 * The countries, by code, with a name in English and the number.
 *
 * @return array<string, string>
 */
function careleaf_country_options() {
	$names   = require __DIR__ . '/../words/names.php';
	$options = array( '' => __( 'Choose a country', 'careleaf' ) );
	foreach ( $names as $code => $name ) {
		/* translators: 1: a country, 2: its emergency number. */
		$options[ $code ] = sprintf( __( '%1$s: readers are told to call %2$s', 'careleaf' ), $name, careleaf_numbers()[ $code ] );
	}
	return $options;
}

/**
 * A row of the settings page with a text field.
 *
 * @param string $name  Of the setting.
 * @param string $label For people.
 * @param string $hint  Below the field.
 * @param string $type  Of the field.
 */
function careleaf_field( $name, $label, $hint = '', $type = 'text' ) {
	printf(
		'<tr><th scope="row"><label for="careleaf-%1$s">%2$s</label></th><td><input class="regular-text" type="%3$s" id="careleaf-%1$s" name="careleaf_settings[%1$s]" value="%4$s">%5$s</td></tr>',
		esc_attr( $name ),
		esc_html( $label ),
		esc_attr( $type ),
		esc_attr( careleaf_settings()[ $name ] ),
		'' === $hint ? '' : '<p class="description">' . esc_html( $hint ) . '</p>'
	);
}

/**
 * A row with a list to choose from.
 *
 * @param string                $name    Of the setting.
 * @param string                $label   For people.
 * @param array<string, string> $options Words by value.
 */
function careleaf_select( $name, $label, $options ) {
	printf( '<tr><th scope="row"><label for="careleaf-%1$s">%2$s</label></th><td><select id="careleaf-%1$s" name="careleaf_settings[%1$s]">', esc_attr( $name ), esc_html( $label ) );
	foreach ( $options as $value => $words ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( careleaf_settings()[ $name ], (string) $value, false ), esc_html( $words ) );
	}
	echo '</select></td></tr>';
}

/**
 * The settings page.
 */
function careleaf_settings_page() {
	$settings = careleaf_settings();
	$country  = $settings['country'];
	?>
	<div class="wrap">
		<h1>Careleaf</h1>
		<p><?php esc_html_e( 'Add the block “Careleaf” to a page, or write [careleaf] where blocks are not used.', 'careleaf' ); ?></p>
		<p>
			<?php
			/* translators: %s: a list of languages. */
			echo esc_html( sprintf( __( 'Languages that are installed: %s. A page shows the leaflet in its own language, or in the one that the block names.', 'careleaf' ), implode( ', ', wp_list_pluck( careleaf_languages(), 'name' ) ) ) );
			?>
		</p>
		<form method="post" action="options.php">
			<?php settings_fields( 'careleaf' ); ?>
			<h2><?php esc_html_e( 'Country', 'careleaf' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php careleaf_select( 'country', __( 'Where your readers are', 'careleaf' ), careleaf_country_options() ); ?>
				<tr>
					<th scope="row"><?php esc_html_e( 'Emergency number', 'careleaf' ); ?></th>
					<td>
						<?php if ( '' === $country ) : ?>
							<p><?php esc_html_e( 'Choose a country and save. Then confirm its number here. Until then readers are told “your local emergency number”.', 'careleaf' ); ?></p>
						<?php else : ?>
							<p style="font-size:2.5em;line-height:1.2;margin:0 0 .2em;color:#8f130b"><strong><?php echo esc_html( careleaf_numbers()[ $country ] ); ?></strong></p>
							<label><input type="checkbox" name="careleaf_settings[confirmed]" value="<?php echo esc_attr( $country ); ?>" <?php checked( $settings['confirmed'], $country ); ?>>
							<?php
							/* translators: %s: an emergency number. */
							echo esc_html( sprintf( __( 'Yes: readers of this site call %s in an emergency', 'careleaf' ), careleaf_numbers()[ $country ] ) );
							?>
							</label>
						<?php endif; ?>
					</td>
				</tr>
			</table>
			<h2><?php esc_html_e( 'Your clinic', 'careleaf' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php
				careleaf_field( 'clinic-name', __( 'Name', 'careleaf' ) );
				careleaf_field( 'clinic-phone', __( 'Telephone, while you are open', 'careleaf' ), '', 'tel' );
				careleaf_field( 'clinic-hours', __( 'Opening hours', 'careleaf' ), __( 'In words: Monday to Friday, 8am to 6pm', 'careleaf' ) );
				careleaf_field( 'out-of-hours-phone', __( 'Telephone when you are closed', 'careleaf' ), '', 'tel' );
				careleaf_field( 'clinic-url', __( 'Web address', 'careleaf' ), '', 'url' );
				?>
			</table>
			<h2><?php esc_html_e( 'Look', 'careleaf' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php
				careleaf_field( 'accent', __( 'Colour', 'careleaf' ), __( 'Any CSS colour, such as #00665e. One that is hard to read is corrected.', 'careleaf' ) );
				careleaf_select(
					'theme',
					__( 'Light or dark', 'careleaf' ),
					array(
						''      => __( 'As the page', 'careleaf' ),
						'light' => __( 'Light', 'careleaf' ),
						'dark'  => __( 'Dark', 'careleaf' ),
						'auto'  => __( 'As the reader’s device', 'careleaf' ),
					)
				);
				careleaf_select(
					'corners',
					__( 'Corners', 'careleaf' ),
					array(
						''       => __( 'Soft', 'careleaf' ),
						'square' => __( 'Square', 'careleaf' ),
						'round'  => __( 'Round', 'careleaf' ),
					)
				);
				careleaf_select(
					'density',
					__( 'Spacing', 'careleaf' ),
					array(
						''        => __( 'Comfortable', 'careleaf' ),
						'compact' => __( 'Compact', 'careleaf' ),
					)
				);
				careleaf_field( 'header-offset', __( 'Height of a header that stays in view, in pixels', 'careleaf' ), __( 'An answer that a link leads to then stops below it.', 'careleaf' ), 'number' );
				?>
			</table>
			<h2><?php esc_html_e( 'Sign-off', 'careleaf' ); ?></h2>
			<p><?php esc_html_e( 'Fill this in only when a clinician of yours has signed the sheet. Until then the leaflet says that no clinician has signed it.', 'careleaf' ); ?></p>
			<table class="form-table" role="presentation">
				<?php
				careleaf_field( 'reviewed-by', __( 'Who signed: name and role', 'careleaf' ) );
				careleaf_field( 'reviewed-on', __( 'When', 'careleaf' ), '', 'date' );
				careleaf_field( 'reviewed-content', __( 'The date of the words on that sheet', 'careleaf' ), '', 'date' );
				?>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/**
 * What Site Health is told: whether the file is whole and answers, and whether readers get a number.
 *
 * @return array<string, mixed>
 */
function careleaf_site_health() {
	$problems = array();
	foreach ( careleaf_languages() as $language ) {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- The form in which integrity is written.
		if ( ! is_readable( $language['file'] ) || 'sha384-' . base64_encode( hash_file( 'sha384', $language['file'], true ) ) !== $language['integrity'] ) {
			/* translators: %s: the name of a language. */
			$problems[] = sprintf( __( 'The script (%s) is missing or was changed, so browsers refuse it: readers see plain words alone. Install the plugin again.', 'careleaf' ), $language['name'] );
			continue;
		}
		$answer = wp_remote_head( $language['script'], array( 'timeout' => 5 ) );
		if ( is_wp_error( $answer ) || 200 !== wp_remote_retrieve_response_code( $answer ) ) {
			/* translators: %s: the name of a language. */
			$problems[] = sprintf( __( 'The script (%s) does not answer at its own address: a security plugin or the server blocks it.', 'careleaf' ), $language['name'] );
		}
	}
	foreach ( array_diff_key( apply_filters( 'careleaf_languages', array() ), careleaf_languages() ) as $language ) {
		/* translators: 1: the name of a language, 2: a version. */
		$problems[] = sprintf( __( '%1$s is not used: its plugin is not of version %2$s. Install both from one release.', 'careleaf' ), $language['name'], CARELEAF_VERSION );
	}
	if ( '' === careleaf_country() ) {
		$problems[] = __( 'No country is confirmed, so readers get no emergency number.', 'careleaf' );
	}
	if ( '' === careleaf_settings()['clinic-phone'] ) {
		$problems[] = __( 'There is no telephone number of the clinic.', 'careleaf' );
	}
	return array(
		'label'       => $problems ? __( 'The patient leaflet needs attention', 'careleaf' ) : __( 'The patient leaflet is complete', 'careleaf' ),
		'status'      => $problems ? 'critical' : 'good',
		'badge'       => array(
			'label' => 'Careleaf',
			'color' => $problems ? 'red' : 'blue',
		),
		'description' => '<p>' . esc_html( $problems ? implode( ' ', $problems ) : __( 'The script is unchanged and answers; readers get an emergency number and yours.', 'careleaf' ) ) . '</p>',
		'actions'     => '<p><a href="' . esc_url( admin_url( 'options-general.php?page=careleaf' ) ) . '">' . esc_html__( 'Settings', 'careleaf' ) . '</a></p>',
		'test'        => 'careleaf',
	);
}
add_filter(
	'site_status_tests',
	static function ( $tests ) {
		$tests['direct']['careleaf'] = array(
			'label' => 'Careleaf',
			'test'  => 'careleaf_site_health',
		);
		return $tests;
	}
);
