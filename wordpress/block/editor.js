/* The block in the editor: the leaflet itself, in a frame of its own, where the theme of the editor does not reach. */
( function ( wp, settings ) {
	var el = wp.element.createElement;
	var __ = wp.i18n.__;

	function Preview( props ) {
		var state = wp.element.useState( '' );
		var html = state[ 0 ];
		var setHtml = state[ 1 ];
		wp.element.useEffect(
			function () {
				var current = true;
				wp.apiFetch( {
					path: '/wp/v2/block-renderer/careleaf/leaflet?context=edit',
					method: 'POST',
					data: { attributes: props.attributes },
				} ).then(
					function ( answer ) {
						if ( current ) setHtml( answer.rendered );
					},
					function () {
						if ( current ) setHtml( '<p>' + __( 'The preview could not be loaded. The page itself is not affected.', 'careleaf' ) + '</p>' );
					}
				);
				return function () {
					current = false;
				};
			},
			[ props.attributes.kind, props.attributes.headingLevel, props.attributes.exclusive, props.attributes.lang, props.attributes.languageSwitch ]
		);
		return el( 'iframe', {
			title: __( 'The leaflet as readers see it', 'careleaf' ),
			style: { display: 'block', width: '100%', height: '640px', border: '1px solid #ccc', background: '#fff' },
			srcDoc:
				'<!doctype html><html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>body{margin:16px;font:17px/1.6 Helvetica,Arial,sans-serif}</style>' +
				Object.keys( settings.scripts )
					.map( function ( language ) {
						return '<script src="' + settings.scripts[ language ] + '" defer></' + 'script>';
					} )
					.join( '' ) +
				html,
		} );
	}

	wp.blocks.registerBlockType( 'careleaf/leaflet', {
		edit: function ( props ) {
			var attributes = props.attributes;
			return el(
				'div',
				wp.blockEditor.useBlockProps(),
				el(
					wp.blockEditor.InspectorControls,
					null,
					el(
						wp.components.PanelBody,
						{ title: __( 'Leaflet', 'careleaf' ) },
						el( wp.components.SelectControl, {
							label: __( 'Part', 'careleaf' ),
							value: attributes.kind,
							options: Object.keys( settings.kinds ).map( function ( kind ) {
								return { value: kind, label: settings.kinds[ kind ] };
							} ),
							onChange: function ( kind ) {
								props.setAttributes( { kind: kind } );
							},
						} ),
						el( wp.components.SelectControl, {
							label: __( 'Heading level of its title', 'careleaf' ),
							value: String( attributes.headingLevel ),
							options: [ '1', '2', '3', '4' ].map( function ( level ) {
								return { value: level, label: level };
							} ),
							onChange: function ( level ) {
								props.setAttributes( { headingLevel: Number( level ) } );
							},
						} ),
						el( wp.components.SelectControl, {
							label: __( 'Language', 'careleaf' ),
							value: attributes.lang,
							options: [ { value: '', label: __( 'That of the page', 'careleaf' ) } ].concat(
								Object.keys( settings.languages ).map( function ( language ) {
									return { value: language, label: settings.languages[ language ] };
								} )
							),
							onChange: function ( lang ) {
								props.setAttributes( { lang: lang } );
							},
						} ),
						el( wp.components.ToggleControl, {
							label: __( 'Readers may choose among the installed languages', 'careleaf' ),
							checked: attributes.languageSwitch,
							onChange: function ( languageSwitch ) {
								props.setAttributes( { languageSwitch: languageSwitch } );
							},
						} ),
						el( wp.components.ToggleControl, {
							label: __( 'One answer open at a time', 'careleaf' ),
							checked: attributes.exclusive,
							onChange: function ( exclusive ) {
								props.setAttributes( { exclusive: exclusive } );
							},
						} )
					)
				),
				el( Preview, { attributes: attributes } )
			);
		},
		save: function () {
			return null;
		},
	} );
} )( window.wp, window.careleafBlock );
