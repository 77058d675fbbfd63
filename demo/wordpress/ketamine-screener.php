<?php
/**
 * Plugin Name: Ketamine Screener
 * Description: Questions that help a person prepare for a talk about ketamine treatment. Write [ketamine-screener clinic-name="Example Clinic" clinic-phone="(555) 555-0100"] where they should be.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 */

defined('ABSPATH') || exit();

add_shortcode('ketamine-screener', function ($given, $between = '') {
  $names = ['clinic-name', 'clinic-phone', 'clinic-url', 'country', 'criteria', 'name', 'resume'];
  $settings = array_filter(shortcode_atts(array_fill_keys($names, ''), $given), 'strlen');
  $attributes = '';
  foreach ($settings as $name => $value) {
    $attributes .= sprintf(' %s="%s"', $name, esc_attr($value));
  }

  // WordPress prints a module behind its import map, which Firefox asks for, and under an address that changes with the version.
  $version = get_file_data(__FILE__, ['version' => 'Version'])['version'];
  wp_enqueue_script_module('ketamine-screener', plugins_url('ketamine-screener.js', __FILE__), [], $version);

  // What is shown where scripts are off. Each country has its own help lines.
  if (trim($between ?? '') === '') {
    $phone = $settings['clinic-phone'] ?? '';
    $between = $phone === '' ? 'Call us.' : "Call us at $phone.";
    $between .= isset($settings['country']) ? ' In an emergency, call your local emergency number.' : ' In a crisis, call or text 988.';
    $between = esc_html($between);
  }
  return "<ketamine-screener$attributes>" . wp_kses_post($between) . '</ketamine-screener>';
});
