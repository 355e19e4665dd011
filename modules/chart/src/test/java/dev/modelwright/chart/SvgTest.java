// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgTest {

  private static final String HOSTILE = "</text><script>alert('1')</script>&\"\u0000\uFFFE";

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static Figure hostile() {
    Numbers x = Numbers.of(0, 1);
    return new Figure(
        HOSTILE,
        Axis.linear(HOSTILE, HOSTILE),
        Axis.category(HOSTILE, List.of(HOSTILE, HOSTILE)),
        List.of(
            new Layer.Line(Series.of(HOSTILE, 1), x, x),
            Layer.Rule.vertical(0.5, HOSTILE),
            new Layer.Markers(Series.of(HOSTILE, 2), x, List.of(HOSTILE, HOSTILE))),
        List.of(new Note(0.2, 0, HOSTILE, Role.BAD)),
        false);
  }

  @Test
  void hostile_words_stay_words() throws Exception {
    Document document = parsed(Svg.render(hostile(), 1600, 900, Palette.LIGHT));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("</text><script>alert('1')</script>&\"");
  }

  @Test
  void pictures_have_a_role_a_title_and_variables_for_every_colour_used() throws Exception {
    String svg = Svg.render(hostile(), 640, 400, Palette.DARK);
    assertThat(parsed(svg).getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(svg)
        .contains("fill:#14181d;fill:var(--chart-surface,#14181d)")
        .contains("stroke:#2f93d6;stroke:var(--chart-series-1,#2f93d6)");
    assertThat(Palette.LIGHT.cssVariables())
        .startsWith("--chart-text:#1f2328;")
        .contains("--chart-series-8:#000000;");
  }

  @Test
  void a_tree_is_a_picture_too() throws Exception {
    TreeFigure.Facts facts = new TreeFigure.Facts(HOSTILE, 0.5, 12, Numbers.of(0.25, 0.75));
    TreeFigure tree =
        new TreeFigure(
            HOSTILE,
            new TreeFigure.Split(
                HOSTILE, facts, new TreeFigure.Leaf(facts), new TreeFigure.Leaf(facts)),
            List.of(HOSTILE, "b"),
            HOSTILE,
            "no");
    Document document = parsed(Svg.render(tree, 900, 500, Palette.LIGHT));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void numbers_are_short_and_never_exponential() {
    assertThat(
            java.util.stream.DoubleStream.of(0, 1.5, -0.004, -2.05, 1e9, 3.14159, 10.1)
                .mapToObj(SvgPen::number))
        .containsExactly("0", "1.5", "0", "-2.05", "10000000", "3.14", "10.1");
  }

  @Test
  void chinese_glyphs_count_as_full_width() {
    TextStyle style = new TextStyle(Role.TEXT, 12, false);
    assertThat(GlyphWidths.width("延迟", style)).isEqualTo(24);
  }
}
