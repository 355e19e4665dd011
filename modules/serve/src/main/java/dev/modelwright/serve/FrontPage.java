// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Range;
import java.nio.charset.StandardCharsets;

/** The page at {@code /}: what is served, where, and one request to copy. */
final class FrontPage {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Modelwright server</title>
      <style>body{font:15px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
      pre{background:#8882;padding:1rem;overflow:auto;white-space:pre-wrap}td{padding-right:1.5rem}
      </style></head><body>
      <h1>Modelwright server</h1>
      <p>Serving %s.</p>
      <table>
      <tr><td>Plain</td><td><code>POST /predict</code>: a JSON object, a list of them, CSV, JSON lines</td></tr>
      <tr><td>TensorFlow Serving</td><td><code>POST /v1/models/%s:predict</code></td></tr>
      <tr><td>KServe V2</td><td><code>POST /v2/models/%s/infer</code></td></tr>
      <tr><td>Health</td><td><code>GET /readyz</code>, <code>/livez</code>, <code>/healthz</code>, <code>/ping</code></td></tr>
      <tr><td>Figures</td><td><a href="metrics"><code>GET /metrics</code></a></td></tr>
      </table>
      <h2>Try it</h2>
      <pre>curl -H 'Content-Type: application/json' -d '%s' %s/predict</pre>
      </body></html>
      """;

  private FrontPage() {}

  /** The page for the models of a shelf, served at a base address. */
  static String of(ModelShelf shelf, String url) {
    String models =
        String.join(
            ", ",
            shelf.all().stream().map(m -> html(m.name() + " (" + m.version() + ")")).toList());
    String name = html(shelf.main().name());
    String example = example(shelf.main()).replace("'", "'\\''");
    return PAGE.formatted(models, name, name, html(example), html(url));
  }

  /** A flat object with a plausible value for every column. */
  static String example(LiveModel model) {
    return new String(
        Json.write(
            json -> {
              json.writeStartObject();
              for (InputColumn column : model.admission().schema().columns()) {
                json.writeName(column.name());
                double middle = column.range().map(FrontPage::middle).orElse(1.0);
                switch (column.type()) {
                  case NUMBER -> json.writeNumber(middle);
                  case CATEGORY ->
                      json.writeString(column.levels().isEmpty() ? "" : column.levels().getFirst());
                  case DATE, DATETIME -> json.writeString(time(column.type(), middle));
                }
              }
              json.writeEndObject();
            }),
        StandardCharsets.UTF_8);
  }

  private static double middle(Range range) {
    return Math.rint((range.min() + range.max()) / 2);
  }

  private static String time(InputType type, double value) {
    return type == InputType.DATE
        ? java.time.LocalDate.ofEpochDay((long) value).toString()
        : java.time.LocalDateTime.ofEpochSecond((long) value, 0, java.time.ZoneOffset.UTC)
            .toString();
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
