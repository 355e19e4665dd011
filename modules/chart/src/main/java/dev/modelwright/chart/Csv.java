// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;

/** The data of a figure as a table. */
public final class Csv {

  private static final String HEADER = "kind,series,x,y,low,high,text\r\n";

  private Csv() {}

  /**
   * All data of a figure as RFC 4180 CSV, one line a datum, all digits, a plain dot. Bars carry
   * their edges' middle as position and where they start as {@code low}; positions on a category
   * axis are counted from 0 and named in {@code text}.
   */
  public static String of(Figure figure) {
    StringBuilder csv = new StringBuilder(HEADER);
    figure.layers().forEach(layer -> append(csv, figure, layer));
    figure
        .notes()
        .forEach(n -> row(csv, "note", "", List.of(num(n.x()), num(n.y()), "", "", n.text())));
    return csv.toString();
  }

  private static void append(StringBuilder csv, Figure figure, Layer layer) {
    String name = layer.series().name();
    switch (layer) {
      case Layer.Line line -> pairs(csv, "line", name, line.x(), line.y());
      case Layer.Points points -> pairs(csv, "point", name, points.x(), points.y());
      case Layer.Bars bars -> bars(csv, figure, bars);
      case Layer.Band band -> band(csv, band);
      case Layer.Intervals some -> intervals(csv, figure, some);
      case Layer.Boxes boxes -> boxes(csv, figure, boxes);
      case Layer.Cells cells -> cells(csv, figure, cells);
      case Layer.Rule rule -> row(csv, "rule", "", rule(rule));
      case Layer.Markers markers -> {
        for (int i = 0; i < markers.at().size(); i++) {
          row(
              csv,
              "marker",
              name,
              List.of(num(markers.at().get(i)), "", "", "", markers.texts().get(i)));
        }
      }
    }
  }

  private static void pairs(StringBuilder csv, String kind, String name, Numbers x, Numbers y) {
    for (int i = 0; i < x.size(); i++) {
      row(csv, kind, name, List.of(num(x.get(i)), num(y.get(i)), "", "", ""));
    }
  }

  private static void bars(StringBuilder csv, Figure figure, Layer.Bars bars) {
    boolean upright = bars.direction() == Direction.VERTICAL;
    for (int i = 0; i < bars.to().size(); i++) {
      double middle = middle(bars.edges(), i);
      String at = num(middle);
      String value = num(bars.to().get(i));
      String start = num(bars.from().get(i));
      String text = name(upright ? figure.x() : figure.y(), middle);
      row(
          csv,
          "bar",
          bars.series().name(),
          List.of(upright ? at : value, upright ? value : at, start, "", text));
    }
  }

  private static void band(StringBuilder csv, Layer.Band band) {
    for (int i = 0; i < band.x().size(); i++) {
      row(
          csv,
          "band",
          band.series().name(),
          List.of(num(band.x().get(i)), "", num(band.low().get(i)), num(band.high().get(i)), ""));
    }
  }

  private static void intervals(StringBuilder csv, Figure figure, Layer.Intervals some) {
    boolean upright = some.direction() == Direction.VERTICAL;
    for (int i = 0; i < some.at().size(); i++) {
      String at = num(some.at().get(i));
      String text = name(upright ? figure.x() : figure.y(), some.at().get(i));
      row(
          csv,
          "interval",
          some.series().name(),
          List.of(
              upright ? at : "",
              upright ? "" : at,
              num(some.low().get(i)),
              num(some.high().get(i)),
              text));
    }
  }

  /** The box as an interval, its whiskers as another, its median as a value. */
  private static void boxes(StringBuilder csv, Figure figure, Layer.Boxes boxes) {
    String series = boxes.series().name();
    for (int i = 0; i < boxes.at().size(); i++) {
      String at = num(boxes.at().get(i));
      String median = num(boxes.median().get(i));
      String text = name(figure.x(), boxes.at().get(i));
      String low = num(boxes.quartile1().get(i));
      String high = num(boxes.quartile3().get(i));
      row(csv, "box", series, List.of(at, median, low, high, text));
      String least = num(boxes.lower().get(i));
      String most = num(boxes.upper().get(i));
      row(csv, "whiskers", series, List.of(at, "", least, most, text));
    }
  }

  private static void cells(StringBuilder csv, Figure figure, Layer.Cells cells) {
    for (int i = 0; i < cells.values().size(); i++) {
      double x = middle(cells.xEdges(), i % cells.columns());
      double y = middle(cells.yEdges(), i / cells.columns());
      String value = num(cells.values().get(i));
      String text =
          (name(figure.y(), y) + " / " + name(figure.x(), x)).replace(" / ", "").isBlank()
              ? ""
              : name(figure.y(), y) + " / " + name(figure.x(), x);
      row(csv, "cell", cells.series().name(), List.of(num(x), num(y), value, value, text));
    }
  }

  private static List<String> rule(Layer.Rule rule) {
    return switch (rule.kind()) {
      case HORIZONTAL -> List.of("", num(rule.at()), "", "", rule.label());
      case VERTICAL -> List.of(num(rule.at()), "", "", "", rule.label());
      case DIAGONAL -> List.of("", "", "", "", rule.label());
    };
  }

  private static double middle(Numbers edges, int i) {
    return (edges.get(i) + edges.get(i + 1)) / 2;
  }

  private static String name(Axis axis, double value) {
    if (axis.scale() instanceof Scale.Category category) {
      int index = (int) Math.round(value);
      return index >= 0 && index < category.names().size() ? category.names().get(index) : "";
    }
    return "";
  }

  private static String num(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static void row(StringBuilder csv, String kind, String name, List<String> fields) {
    csv.append(kind).append(',').append(quoted(name));
    fields.forEach(field -> csv.append(',').append(quoted(field)));
    csv.append("\r\n");
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
