// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.picture.Pictures;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Fonts;
import dev.modelwright.ui.theme.Look;
import dev.modelwright.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplerTest {

  private static final Path FOLDER = Path.of("target", "pictures");

  @ParameterizedTest
  @CsvSource({"LIGHT,EN", "LIGHT,ZH", "DARK,EN", "DARK,ZH"})
  void the_sampler_is_drawn_in_every_theme_and_language(Theme theme, Language language)
      throws Exception {
    for (String page : new String[] {"page", "empty", "palette"}) {
      for (int[] size : new int[][] {{1280, 800}, {1920, 1080}, {980, 700}}) {
        Path png = FOLDER.resolve(name(page, theme, language, size));
        Fx.run(() -> save(page, theme, language, size, png));
        assertThat(Files.size(png)).isGreaterThan(10_000);
      }
    }
  }

  private static String name(String page, Theme theme, Language language, int[] size) {
    return "sampler-%s-%s-%s-%dx%d.png"
        .formatted(page, theme, language, size[0], size[1])
        .toLowerCase(Locale.ROOT);
  }

  private static void save(String page, Theme theme, Language language, int[] size, Path png) {
    Words words = new Words(language);
    Look look = new Look(theme, words.languageProperty(), Fonts.bundled());
    SamplerFrame sampler = new SamplerFrame(words, look);
    SamplerPage content = new SamplerPage(words);
    sampler.frame.setRoom(page.equals("empty") ? content.empty() : content.node());
    sampler.work();
    if (page.equals("palette")) {
      sampler.frame.palette().toggle();
    }
    if (page.equals("empty")) {
      sampler
          .frame
          .notifier()
          .tell(Tone.GOOD, sampler.say("toast"), Command.of("show", sampler.say("show"), () -> {}));
      sampler.frame.notifier().tell(Tone.BAD, sampler.say("notice.bad"));
    }
    new Pictures(look).save(sampler.frame, size[0], size[1], png);
  }
}
