// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.report;

import java.util.List;

/** Writes HTML; every text is escaped unless it is said to be markup. */
final class Html {

  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Markup as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** An element that holds a text. */
  Html element(String tag, String text) {
    out.append('<').append(tag).append('>').append(escape(text));
    out.append("</").append(tag.split(" ", 2)[0]).append(">\n");
    return this;
  }

  /** A table; columns from the second on are numbers where {@code numeric} says so. */
  Html table(List<String> header, List<List<String>> rows, boolean numeric) {
    out.append(numeric ? "<table class=\"numeric\">\n" : "<table>\n").append("<thead><tr>");
    header.forEach(cell -> out.append("<th>").append(escape(cell)).append("</th>"));
    out.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      out.append("<tr>");
      row.forEach(cell -> out.append("<td>").append(escape(cell)).append("</td>"));
      out.append("</tr>\n");
    }
    out.append("</tbody></table>\n");
    return this;
  }

  /** A list of sentences. */
  Html list(List<String> sentences) {
    out.append("<ul>\n");
    sentences.forEach(s -> out.append("<li>").append(escape(s)).append("</li>\n"));
    out.append("</ul>\n");
    return this;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
