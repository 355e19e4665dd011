// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import java.util.List;
import java.util.Locale;

/** In which language a request is written down; every text runs as it stands. */
enum Client {
  /** A shell. */
  CURL,
  /** Python 3, nothing installed besides. */
  PYTHON,
  /** Java 17 or later, {@code java Ask.java}. */
  JAVA,
  /** JavaScript in a browser or Node, as a module. */
  JAVASCRIPT;

  /** Its name in message codes. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The program that sends a row to an address and prints the answer. */
  String request(String url, Dialect dialect, List<Cell> row) {
    return switch (this) {
      case CURL -> curl(url, dialect.body(row, Cell.MISSING));
      case PYTHON -> python(url, dialect.body(row, "None"));
      case JAVA -> java(url, dialect.body(row, Cell.MISSING));
      case JAVASCRIPT -> javascript(url, dialect.body(row, Cell.MISSING));
    };
  }

  private static String curl(String url, String body) {
    return """
        curl -s %s \\
          -H 'Content-Type: application/json' \\
          -d '%s'"""
        .formatted(url, body.replace("'", "'\\''"));
  }

  private static String python(String url, String body) {
    return """
        import json, urllib.request

        body = %s
        request = urllib.request.Request(
            "%s",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            print(json.load(answer))"""
        .formatted(body, url);
  }

  private static String java(String url, String body) {
    return """
        import java.net.URI;
        import java.net.http.*;

        class Ask {
          public static void main(String[] args) throws Exception {
            var request = HttpRequest.newBuilder(URI.create("%s"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(""\"
        %s""\"))
                .build();
            var answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString());
            System.out.println(answer.body());
          }
        }"""
        .formatted(url, body.replace("\\", "\\\\").replace("\"\"\"", "\\\"\\\"\\\""));
  }

  private static String javascript(String url, String body) {
    return """
        const answer = await fetch("%s", {
          method: "POST",
          headers: {"Content-Type": "application/json"},
          body: JSON.stringify(%s)
        });
        console.log(await answer.json());"""
        .formatted(url, body.replace("\n", "\n  "));
  }
}
