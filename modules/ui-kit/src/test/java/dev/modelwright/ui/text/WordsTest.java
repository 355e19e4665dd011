// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class WordsTest {

  private final Words words = new Words(Language.EN);

  @Test
  void a_bound_text_follows_the_language() {
    var text = words.bind("ui.state.running");
    assertThat(text.getValue()).isEqualTo("Running");
    words.languageProperty().set(Language.ZH);
    assertThat(text.getValue()).isEqualTo("运行中");
  }

  @Test
  void a_bound_text_follows_its_arguments() {
    SimpleIntegerProperty count = new SimpleIntegerProperty(1);
    var text = words.bind("ui.status.jobs", count);
    count.set(3);
    assertThat(text.getValue()).isEqualTo("3 more running");
  }

  @Test
  void messages_are_rendered_also_within_messages() {
    Message inner = Message.of("ui.state.done");
    assertThat(words.say("ui.status.left", inner)).isEqualTo("Done left");
    var live = new SimpleObjectProperty<>(inner);
    var text = words.bind(live);
    live.set(Message.of("ui.state.failed"));
    assertThat(text.getValue()).isEqualTo("Failed");
    assertThat(words.bind(inner).getValue()).isEqualTo("Done");
  }

  @Test
  void numbers_follow_the_language_and_their_value() {
    var value = new SimpleObjectProperty<>(0.25);
    var text = words.format(value, Numbers::percent);
    value.set(0.5);
    assertThat(text.getValue()).isEqualTo("50%");
    assertThat(words.number(n -> n.count(1000)).getValue()).isEqualTo("1,000");
  }

  @Test
  void any_chinese_locale_speaks_chinese_and_every_other_english() {
    assertThat(Language.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.ZH);
    assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.EN);
    assertThat(Language.ZH.next()).isEqualTo(Language.EN);
  }

  @Test
  void both_bundles_of_the_kit_have_the_same_keys() throws IOException {
    assertThat(keys("messages_zh_CN.properties")).isEqualTo(keys("messages.properties"));
  }

  private static java.util.Set<Object> keys(String file) throws IOException {
    Properties texts = new Properties();
    try (var in = Words.class.getResourceAsStream("/dev/modelwright/ui/" + file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts.keySet();
  }
}
