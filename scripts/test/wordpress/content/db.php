<?php
/* A database that is not there: WordPress has its functions, no site. */
class Careleaf_No_Database extends wpdb {
	public function __construct() {
		$this->ready       = true;
		$this->charset     = 'utf8mb4';
		$this->field_types = [];
	}
	public function db_connect( $allow_bail = true ) {
		return true;
	}
	public function query( $query ) {
		return 0;
	}
	public function get_results( $query = null, $output = OBJECT ) {
		return [];
	}
	public function get_row( $query = null, $output = OBJECT, $y = 0 ) {
		return null;
	}
	public function get_var( $query = null, $x = 0, $y = 0 ) {
		return null;
	}
	public function get_col( $query = null, $x = 0 ) {
		return [];
	}
	public function _real_escape( $data ) {
		return addslashes( $data );
	}
}
$wpdb = new Careleaf_No_Database();
