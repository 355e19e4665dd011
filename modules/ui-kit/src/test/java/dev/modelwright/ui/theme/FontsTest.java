// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.ui.text.Language;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class FontsTest {

  @Test
  void a_system_with_chinese_fonts_keeps_its_own() {
    assertThat(Fonts.choose(List.of("Segoe UI", "Microsoft YaHei UI", "Consolas")))
        .isEqualTo(new Fonts("Segoe UI", "Microsoft YaHei UI", "Consolas"));
    assertThat(Fonts.choose(List.of("DejaVu Sans", "Noto Sans CJK SC")))
        .isEqualTo(new Fonts("Noto Sans CJK SC", "Noto Sans CJK SC", "Monospaced"));
  }

  @Test
  void the_bundled_fonts_have_both_styles_and_tabular_figures() {
    Fonts fonts = Fx.get(Fonts::bundled);
    for (Language language : Language.values()) {
      Font regular = Fx.get(() -> Font.font(fonts.family(language), 13));
      Font bold = Fx.get(() -> Font.font(fonts.family(language), FontWeight.BOLD, 13));
      assertThat(regular.getFamily()).isEqualTo(fonts.family(language));
      assertThat(bold.getStyle()).isEqualTo("Bold");
      assertThat(width("1111", regular)).isEqualTo(width("0878", regular));
    }
  }

  @Test
  void quotation_marks_are_wide_in_chinese_and_narrow_in_english() {
    Fonts fonts = Fx.get(Fonts::bundled);
    double chinese = width("“”", Fx.get(() -> Font.font(fonts.chinese(), 20)));
    double english = width("“”", Fx.get(() -> Font.font(fonts.latin(), 20)));
    assertThat(chinese).isEqualTo(40);
    assertThat(english).isLessThan(25);
  }

  private static double width(String text, Font font) {
    return Fx.get(
        () -> {
          Text shown = new Text(text);
          shown.setFont(font);
          return shown.getLayoutBounds().getWidth();
        });
  }
}
