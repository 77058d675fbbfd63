// The plugin in plain PHP, with what it calls of WordPress told back. Only .ci/run calls this file, which sees to PHP.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const plugin = fileURLToPath(new URL('../../demo/wordpress/ketamine-screener.php', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** These do as those of WordPress do, as far as the plugin can tell. */
const wordpress = `
define('ABSPATH', '/');
function add_shortcode($tag, $made) { $GLOBALS['made'][$tag] = $made; }
function shortcode_atts($known, $given) { return array_merge($known, array_intersect_key((array) $given, $known)); }
function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES); }
function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES); }
function wp_kses_post($html) { return strip_tags($html, '<a><b><p><strong>'); }
function plugins_url($file, $plugin) { return 'https://clinic.example/wp-content/plugins/' . basename(dirname($plugin)) . "/$file"; }
function get_file_data($file, $names) {
  return array_map(fn($name) => preg_match("/$name:(.*)/", file_get_contents($file), $found) ? trim($found[1]) : '', $names);
}
function wp_enqueue_script_module(...$given) { $GLOBALS['modules'][] = $given; }
[, $plugin, $given] = $argv;
require $plugin;
$html = $made['ketamine-screener'](...json_decode($given, true));
echo json_encode(['html' => $html, 'modules' => $modules], JSON_UNESCAPED_SLASHES);
`;

const shown = (...given) =>
  JSON.parse(
    execFileSync(
      'php',
      [
        '-d',
        'error_reporting=-1',
        '-d',
        'display_errors=1',
        '-r',
        wordpress,
        '--',
        plugin,
        JSON.stringify(given),
      ],
      {
        encoding: 'utf8',
      },
    ),
  );

const phone = { 'clinic-phone': '(555) 555-0142' };

for (const [what, given, html] of [
  [
    'the phone',
    [phone, ''],
    '<ketamine-screener clinic-phone="(555) 555-0142">Call us at (555) 555-0142. In a crisis, call or text 988.</ketamine-screener>',
  ],
  // WordPress gives an empty text where a shortcode has no attribute, and from PHP may leave out the rest.
  ['nothing', ['', null], '<ketamine-screener>Call us. In a crisis, call or text 988.</ketamine-screener>'],
  [
    'another country',
    [{ ...phone, country: 'AU' }, ''],
    '<ketamine-screener clinic-phone="(555) 555-0142" country="AU">Call us at (555) 555-0142. In an emergency, call your local emergency number.</ketamine-screener>',
  ],
  [
    'a text of its own',
    [phone, 'Call <b>us</b><script>x</script>'],
    '<ketamine-screener clinic-phone="(555) 555-0142">Call <b>us</b>x</ketamine-screener>',
  ],
  [
    'hostile values, and attributes it does not know',
    [{ 'clinic-phone': '"><script>', onclick: 'x', 0: 'y' }, ''],
    '<ketamine-screener clinic-phone="&quot;&gt;&lt;script&gt;">Call us at &quot;&gt;&lt;script&gt;. In a crisis, call or text 988.</ketamine-screener>',
  ],
]) {
  test(`the shortcode with ${what}`, () => assert.equal(shown(...given).html, html));
}

test('brings the first file beside it as a module, with this version', () => {
  assert.deepEqual(shown(phone, '').modules, [
    [
      'ketamine-screener',
      'https://clinic.example/wp-content/plugins/wordpress/ketamine-screener.js',
      [],
      version,
    ],
  ]);
});
