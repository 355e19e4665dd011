// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.Set;
import java.util.TreeSet;

/**
 * Writes what it draws as SVG elements. Colours are classes: a page can give them by the variables
 * of {@link Palette#cssVariables()}, and without these the palette's own apply.
 */
public final class SvgPen implements Pen {

  private static final String FONTS =
      "system-ui,-apple-system,'Segoe UI','Noto Sans','Noto Sans SC','PingFang SC',"
          + "'Microsoft YaHei',sans-serif";

  private final StringBuilder body = new StringBuilder(8192);
  private final Set<Role> filled = new TreeSet<>();
  private final Set<Role> stroked = new TreeSet<>();
  private final Palette palette;
  private int depth;

  /** A pen whose colours are the palette's where a page gives none. */
  public SvgPen(Palette palette) {
    this.palette = palette;
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    polyline(new double[] {x1, x2}, new double[] {y1, y2}, stroke);
  }

  @Override
  public void polyline(double[] xs, double[] ys, Stroke stroke) {
    body.append("<path d=\"");
    path(xs, ys);
    body.append('"');
    strokeBy(stroke);
    body.append("/>\n");
  }

  @Override
  public void polygon(double[] xs, double[] ys, Ink fill) {
    body.append("<path d=\"");
    path(xs, ys);
    body.append("Z\"");
    fillBy(fill);
    body.append("/>\n");
  }

  @Override
  public void rectangle(Box box, Ink fill) {
    body.append("<rect");
    place(box);
    fillBy(fill);
    body.append("/>\n");
  }

  @Override
  public void outline(Box box, double radius, Stroke stroke) {
    body.append("<rect");
    place(box);
    attribute("rx", radius);
    strokeBy(stroke);
    body.append("/>\n");
  }

  @Override
  public void circles(double[] xs, double[] ys, double radius, Ink fill) {
    body.append("<g");
    fillBy(fill);
    body.append(">\n");
    for (int i = 0; i < xs.length; i++) {
      body.append("<circle");
      attribute("cx", xs[i]);
      attribute("cy", ys[i]);
      attribute("r", radius);
      body.append("/>\n");
    }
    body.append("</g>\n");
  }

  @Override
  public void tiles(double[] xs, double[] ys, double width, double height, Ink fill) {
    body.append("<path d=\"");
    for (int i = 0; i < xs.length; i++) {
      body.append('M').append(number(xs[i])).append(' ').append(number(ys[i]));
      body.append('h').append(number(width)).append('v').append(number(height));
      body.append('h').append(number(-width)).append('z');
    }
    body.append('"');
    fillBy(fill);
    body.append("/>\n");
  }

  @Override
  public void text(Label label) {
    body.append("<text");
    attribute("x", label.x());
    attribute("y", label.y());
    attribute("font-size", label.style().size());
    if (label.style().bold()) {
      body.append(" font-weight=\"600\"");
    }
    switch (label.anchor()) {
      case START -> {}
      case MIDDLE -> body.append(" text-anchor=\"middle\"");
      case END -> body.append(" text-anchor=\"end\"");
    }
    if (label.degrees() != 0) {
      body.append(" transform=\"rotate(").append(number(label.degrees())).append(' ');
      body.append(number(label.x())).append(' ').append(number(label.y())).append(")\"");
    }
    fillBy(Ink.of(label.style().role()));
    body.append('>').append(escaped(label.text())).append("</text>\n");
  }

  /**
   * Nested drawing surfaces cut off what lies outside, and unlike clip paths need no page-wide id.
   */
  @Override
  public void clip(Box box, Runnable drawing) {
    body.append("<svg overflow=\"hidden\"");
    place(box);
    body.append(" viewBox=\"").append(number(box.x())).append(' ').append(number(box.y()));
    body.append(' ').append(number(box.width())).append(' ').append(number(box.height()));
    body.append("\" preserveAspectRatio=\"none\">\n");
    depth++;
    drawing.run();
    depth--;
    body.append("</svg>\n");
  }

  @Override
  public double width(String text, TextStyle style) {
    return GlyphWidths.width(text, style);
  }

  /** Everything drawn so far as one picture of this size, with a title and a longer description. */
  public String document(double width, double height, String title, String description) {
    if (depth != 0) {
      throw new IllegalStateException("the drawing is not finished");
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart chart-"
        + palette.name()
        + "\" role=\"img\" width=\""
        + number(width)
        + "\" height=\""
        + number(height)
        + "\" viewBox=\"0 0 "
        + number(width)
        + ' '
        + number(height)
        + "\" font-family=\""
        + FONTS
        + "\">\n<title>"
        + escaped(title)
        + "</title>\n<desc>"
        + escaped(description)
        + "</desc>\n<style>"
        + rules()
        + "</style>\n"
        + body
        + "</svg>\n";
  }

  private String rules() {
    StringBuilder rules = new StringBuilder();
    filled.forEach(role -> rule(rules, "f", "fill", role));
    stroked.forEach(role -> rule(rules, "s", "stroke", role));
    return rules.toString();
  }

  private void rule(StringBuilder rules, String letter, String property, Role role) {
    String colour = palette.colour(role);
    rules.append(".chart-").append(palette.name()).append(" .").append(letter).append('-');
    rules.append(role.cssName()).append('{').append(property).append(':').append(colour);
    rules.append(';').append(property).append(":var(--chart-").append(role.cssName());
    rules.append(',').append(colour).append(")}");
  }

  private void path(double[] xs, double[] ys) {
    for (int i = 0; i < xs.length; i++) {
      body.append(i == 0 ? 'M' : 'L').append(number(xs[i])).append(' ').append(number(ys[i]));
    }
  }

  private void fillBy(Ink ink) {
    filled.add(ink.role());
    body.append(" class=\"f-").append(ink.role().cssName()).append('"');
    if (ink.alpha() < 1) {
      attribute("fill-opacity", ink.alpha());
    }
  }

  private void strokeBy(Stroke stroke) {
    Ink ink = stroke.ink();
    stroked.add(ink.role());
    body.append(" fill=\"none\" stroke-linejoin=\"round\" class=\"s-");
    body.append(ink.role().cssName()).append('"');
    attribute("stroke-width", stroke.width());
    if (ink.alpha() < 1) {
      attribute("stroke-opacity", ink.alpha());
    }
    switch (stroke.dash()) {
      case SOLID -> {}
      case DASHED -> body.append(" stroke-dasharray=\"6 4\"");
      case DOTTED -> body.append(" stroke-dasharray=\"1.5 3\"");
    }
  }

  private void place(Box box) {
    attribute("x", box.x());
    attribute("y", box.y());
    attribute("width", box.width());
    attribute("height", box.height());
  }

  private void attribute(String name, double value) {
    body.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  /** A number with at most two decimals; never in exponential form. */
  static String number(double value) {
    long hundredths = Math.round(Math.max(-1e7, Math.min(1e7, value)) * 100);
    String sign = hundredths < 0 ? "-" : "";
    long size = Math.abs(hundredths);
    long rest = size % 100;
    String decimals =
        rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest;
    return sign + size / 100 + decimals;
  }

  /** The text with markup made harmless and characters that XML forbids left out. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                  if (isAllowed(c)) {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
