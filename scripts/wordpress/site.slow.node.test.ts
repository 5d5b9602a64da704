/**
 * The plugin in a real WordPress: a throw-away one, since its settings, posts and plugins are changed.
 *
 *   WORDPRESS_SITE=/folder/of/wordpress WORDPRESS_URL=http://127.0.0.1:8088 \
 *     node --import tsx --test scripts/wordpress/site.slow.node.test.ts
 *
 * It needs users named editor, author and contrib beside the first, and the themes that WordPress comes with.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { html, run, settle, visit } from '../../src/testing/chromium.js';
import { pluginFiles } from '../wordpress.mjs';

const site = process.env['WORDPRESS_SITE'] ?? '';
const url = process.env['WORDPRESS_URL'] ?? '';
const content = join(site, 'wp-content');
const skip = !(site && url) && 'This needs WORDPRESS_SITE and WORDPRESS_URL, a WordPress that may be thrown away.';

/** Runs PHP inside WordPress, and gives what it writes. */
function php(code: string): string {
  const host = new URL(url).host;
  const server = `$_SERVER += ['HTTP_HOST' => '${host}', 'REQUEST_URI' => '/', 'SERVER_NAME' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1'];`;
  const whole = `<?php ${server} require '${site}/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php'; ${code}`;
  const { stderr, stdout } = spawnSync('php', ['-d', 'memory_limit=512M', '-d', 'display_errors=stderr'], {
    input: whole,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return stdout;
}

const asUser = (login: string) => `wp_set_current_user(get_user_by('login', '${login}')->ID); kses_init();`;
const block = '<!-- wp:careleaf/leaflet {"kind":"guide"} /-->';
const shortcode = 'Before.\n\n[careleaf kind="faq"]\n\nAfter.';

/** Saves a post as somebody, publishes it, and gives its address and what was saved. */
function post(login: string, text: string): { address: string; saved: string } {
  const written = php(
    `${asUser(login)} $id = wp_insert_post(['post_title' => 'Leaflet', 'post_content' => wp_slash(${JSON.stringify(text).replaceAll('$', '\\$')}), 'post_status' => 'draft']);
    wp_set_current_user(1); wp_update_post(['ID' => $id, 'post_status' => 'publish']);
    echo json_encode(['address' => get_permalink($id), 'saved' => get_post($id)->post_content]);`,
  );
  return JSON.parse(written) as { address: string; saved: string };
}

/** Opens a page of the site: one leaflet of a kind, with its number, nothing logged. */
async function check(address: string, kind: string): Promise<void> {
  const { errors, logged, page } = await visit({ pages: { '/': html('', '') } });
  await page.goto(address, { waitUntil: 'load' });
  await settle(page);
  const found = await run(
    page,
    `const tags = [...document.querySelectorAll('care-${kind}')];
    const text = document.querySelector('.entry-content, .wp-block-post-content, .widget-area')?.getBoundingClientRect();
    return {
      leaflets: tags.length,
      shown: tags.every((tag) => tag.checkVisibility() && tag.shadowRoot.querySelector('.care')),
      within: tags.every((tag) => tag.getBoundingClientRect().right <= text.right + 1),
      numbers: [...new Set([...document.querySelectorAll('.care-call a')].map((link) => link.getAttribute('href')))].join(),
    };`,
  );
  assert.deepEqual(
    { ...(found as object), errors, logged: logged.filter((line) => line.includes('careleaf')) },
    {
      leaflets: 1,
      shown: true,
      within: true,
      numbers: 'tel:999',
      errors: [],
      logged: [],
    },
  );
}

const made: string[] = [];

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

/** What the site runs with until the test has ended. */
function drop(path: string, text: string): void {
  write(path, text);
  made.push(path);
}

const settings = `update_option('careleaf_settings', ['country' => 'GB', 'confirmed' => 'GB', 'clinic-name' => 'Rosewood', 'clinic-phone' => '020 7946 0000']);`;

describe('the plugin in WordPress', { skip, timeout: 600_000 }, () => {
  before(() => {
    for (const [path, text] of Object.entries(pluginFiles().files)) write(`plugins/${path}`, text);
    php(`wp_set_current_user(1); activate_plugin('careleaf/careleaf.php'); ${settings}`);
  });
  after(() => {
    for (const path of made) rmSync(join(content, path), { force: true, recursive: true });
  });

  for (const login of ['admin', 'editor', 'author', 'contrib']) {
    it(`keeps what ${login} saves, byte for byte, as a block and as a shortcode`, async () => {
      for (const [text, kind] of [
        [block, 'guide'],
        [shortcode, 'faq'],
      ] as const) {
        const { address, saved } = post(login, text);
        assert.equal(saved, text);
        await check(address, kind);
      }
    });
  }

  it('works from the Classic Editor: its page is that of TinyMCE, and the shortcode comes out of it whole', async () => {
    drop('mu-plugins/classic.php', "<?php add_filter('use_block_editor_for_post', '__return_false', 100);");
    const { page } = await visit({ pages: { '/': html('', '') }, apart: true });
    await page.goto(`${url}/wp-login.php`);
    // The page of logging in moves the focus while it is typed into.
    await Promise.all([
      page.waitForNavigation(),
      run(
        page,
        `document.querySelector('#user_login').value = 'author'; document.querySelector('#user_pass').value = 'author-pw'; document.querySelector('#wp-submit').click();`,
      ),
    ]);
    await page.goto(`${url}/wp-admin/post-new.php`, { waitUntil: 'load' });
    await page.waitForFunction('window.tinymce?.get("content")?.initialized');
    await page.type('#title', 'Classic');
    await run(page, `tinymce.get('content').setContent('<p>Before</p><p>[careleaf kind="faq"]</p><p>After</p>');`);
    await Promise.all([page.waitForNavigation(), run(page, `document.querySelector('#publish').click();`)]);
    const address = php("echo get_permalink(get_posts(['title' => 'Classic', 'post_status' => 'publish'])[0]);");
    await check(address, 'faq');
    rmSync(join(content, 'mu-plugins/classic.php'));
  });

  it('works from a page cache, the first time and again', async () => {
    drop(
      'advanced-cache.php',
      `<?php if ($_SERVER['REQUEST_METHOD'] === 'GET' && empty($_COOKIE)) {
        $file = __DIR__ . '/cache-' . md5($_SERVER['REQUEST_URI']) . '.html';
        if (is_file($file)) { header('X-Cache: hit'); readfile($file); exit; }
        ob_start(function ($page) use ($file) { if (http_response_code() === 200) file_put_contents($file, $page); return $page; });
      }`,
    );
    const config = join(site, 'wp-config.php');
    const before = readFileSync(config, 'utf8');
    writeFileSync(config, before.replace('<?php', "<?php define('WP_CACHE', true);"));
    try {
      const { address } = post('editor', block);
      // PHP looks every two seconds whether its files have changed.
      let found = await fetch(address);
      for (let tries = 0; tries < 50 && found.headers.get('x-cache') !== 'hit'; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        found = await fetch(address);
      }
      assert.equal(found.headers.get('x-cache'), 'hit');
      assert.match(await found.text(), /<div data-careleaf="guide"/);
      await check(address, 'guide');
    } finally {
      writeFileSync(config, before);
      for (const file of readdirSync(content)) if (file.startsWith('cache-')) rmSync(join(content, file));
    }
  });

  it('works in a widget, as a block and as a shortcode in a text widget', async () => {
    const widgets = {
      block: { content: block.replace('guide', 'urgent') },
      text: { text: '[careleaf kind="urgent"]', title: '', filter: true, visual: true },
    };
    for (const [widget, instance] of Object.entries(widgets)) {
      php(`switch_theme('twentytwentyone');
        update_option('widget_${widget}', [7 => json_decode('${JSON.stringify(instance)}', true), '_multiwidget' => 1]);
        update_option('sidebars_widgets', ['sidebar-1' => ['${widget}-7'], 'array_version' => 3]);`);
      const { address } = post('editor', 'A page without a leaflet.');
      await check(address, 'urgent');
    }
    php(`update_option('sidebars_widgets', ['sidebar-1' => [], 'array_version' => 3]);`);
  });

  it('leaves nothing behind when it is removed', () => {
    php(`wp_set_current_user(1); deactivate_plugins('careleaf/careleaf.php'); delete_plugins(['careleaf/careleaf.php']);`);
    assert.equal(
      php(`global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%careleaf%'");`),
      '0',
    );
    assert.equal(existsSync(join(content, 'plugins/careleaf')), false);
  });
});
