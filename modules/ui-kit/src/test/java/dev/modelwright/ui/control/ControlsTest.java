// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ControlsTest {

  private final Words words = new Words(Language.EN);
  private final List<String> done = new ArrayList<>();

  @Test
  void a_hindered_button_does_nothing_and_says_why() {
    SimpleStringProperty why = new SimpleStringProperty("Choose a target first.");
    ActionButton button =
        Fx.get(
            () -> ActionButton.primary(Words.fixed("Train"), () -> done.add("train")).unless(why));
    Fx.run(button::fire);
    assertThat(done).isEmpty();
    assertThat(button.isDisabled()).isFalse();
    assertThat(button.getAccessibleHelp()).isEqualTo("Choose a target first.");
    assertThat(pseudo(button.getPseudoClassStates())).contains("hindered");
    Fx.run(() -> why.set(""));
    Fx.run(button::fire);
    assertThat(done).containsExactly("train");
    assertThat(pseudo(button.getPseudoClassStates())).doesNotContain("hindered");
  }

  @Test
  void an_underscore_in_a_name_is_shown_in_buttons_and_menus() {
    ActionButton button = Fx.get(() -> ActionButton.plain(Words.fixed("embark_town"), () -> {}));
    assertThat(button.isMnemonicParsing()).isFalse();
    assertThat(Menus.entry(Words.fixed("embark_town"), () -> {}).isMnemonicParsing()).isFalse();
  }

  @Test
  void a_number_field_takes_only_numbers_of_its_range_and_says_why_not() {
    NumberField field = Fx.get(() -> new NumberField(words, Range.whole(1, 64), 12));
    Fx.run(() -> field.textProperty().set("120"));
    assertThat(field.problem().getValue()).isEqualTo("Enter a whole number from 1 to 64.");
    assertThat(field.valueProperty().get()).isEqualTo(12);
    Fx.run(() -> field.textProperty().set("2.5"));
    assertThat(field.problem().getValue()).isNotBlank();
    Fx.run(() -> field.textProperty().set("33"));
    assertThat(field.problem().getValue()).isEmpty();
    assertThat(field.valueProperty().get()).isEqualTo(33);
    Fx.run(() -> field.valueProperty().set(40));
    assertThat(field.textProperty().get()).isEqualTo("40");
  }

  @Test
  void a_number_field_speaks_of_the_ends_it_has() {
    Range open = new Range(0, Double.POSITIVE_INFINITY, false);
    NumberField field = Fx.get(() -> new NumberField(words, open, 1));
    Fx.run(() -> field.textProperty().set("-1"));
    assertThat(field.problem().getValue()).isEqualTo("Enter a number of at least 0.");
    words.languageProperty().set(Language.ZH);
    assertThat(field.problem().getValue()).isEqualTo("请输入不小于 0 的数。");
  }

  @Test
  void a_notice_is_gone_when_its_cause_is() {
    SimpleStringProperty cause = new SimpleStringProperty("Port 8080 is taken.");
    Notice notice = Fx.get(() -> new Notice(Tone.BAD, cause));
    assertThat(notice.isVisible()).isTrue();
    Fx.run(() -> cause.set(""));
    assertThat(notice.isVisible() || notice.isManaged()).isFalse();
  }

  @Test
  void a_badge_follows_state_and_language() {
    var state = new SimpleObjectProperty<>(WorkState.IDLE);
    StateBadge badge = Fx.get(() -> new StateBadge(words, state));
    Fx.run(() -> state.set(WorkState.FAILED));
    assertThat(badge.getText()).isEqualTo("Failed");
    assertThat(pseudo(badge.getPseudoClassStates())).contains("bad").doesNotContain("neutral");
    Fx.run(() -> words.languageProperty().set(Language.ZH));
    assertThat(badge.getText()).isEqualTo("失败");
  }

  @Test
  void exactly_one_of_the_segments_holds() {
    Segments<String> segments = Fx.get(() -> new Segments<>(List.of("a", "b"), Words::fixed));
    assertThat(segments.valueProperty().get()).isEqualTo("a");
    Fx.run(() -> segments.valueProperty().set("b"));
    assertThat(segments.valueProperty().get()).isEqualTo("b");
  }

  @Test
  void copying_puts_the_text_on_the_clipboard() {
    CopyField field = Fx.get(() -> new CopyField(words, Words.fixed("curl -s localhost")));
    assertThat(
            Fx.get(
                () -> {
                  field.copy();
                  return Clipboard.getSystemClipboard().getString();
                }))
        .isEqualTo("curl -s localhost");
  }

  @Test
  void passing_messages_are_at_most_four_and_can_be_acted_on() {
    Notifier notifier = Fx.get(() -> new Notifier(words));
    for (int i = 0; i < 6; i++) {
      Fx.run(() -> notifier.tell(Tone.GOOD, Words.fixed("Exported.")));
    }
    assertThat(notifier.getChildren()).hasSize(4);
    Fx.run(notifier::clear);
    Command show = Command.of("show", Words.fixed("Show"), () -> done.add("show"));
    Fx.run(() -> notifier.tell(Tone.BAD, Words.fixed("Broken."), show));
    Fx.run(() -> notifier.lookupAll(".button").forEach(node -> fire(node, "Show")));
    assertThat(done).containsExactly("show");
    assertThat(notifier.getChildren()).isEmpty();
  }

  @Test
  void a_file_is_of_a_kind_by_the_end_of_its_name() {
    FileKind csv = FileKind.of(Words.fixed("CSV"), ".csv", ".tsv");
    assertThat(csv.takes(Path.of("a", "LOAN.CSV"))).isTrue();
    assertThat(csv.takes(Path.of("a", "loan.parquet"))).isFalse();
    assertThat(FileKind.of(Words.fixed("All")).takes(Path.of("x"))).isTrue();
  }

  @Test
  void a_form_shows_the_message_below_the_control_it_is_about() {
    SimpleStringProperty problem = new SimpleStringProperty("");
    FormGrid form =
        Fx.get(
            () ->
                new FormGrid(words)
                    .row(
                        Words.fixed("Depth"),
                        new NumberField(words, Range.whole(1, 9), 3),
                        Words.fixed("Deeper trees see more."),
                        problem));
    VBox cell = (VBox) form.getChildren().getLast();
    Label message = (Label) cell.getChildren().getLast();
    assertThat(message.isManaged()).isFalse();
    Fx.run(() -> problem.set("Too deep."));
    assertThat(message.isManaged()).isTrue();
    assertThat(message.getText()).isEqualTo("Too deep.");
  }

  @Test
  void an_interval_is_placed_on_its_axis() {
    Interval interval = new Interval(0.6, 0.7, 0.8, 0.5, 1);
    assertThat(interval.place(0.75)).isEqualTo(0.5);
    assertThat(interval.place(2)).isEqualTo(1);
    assertThat(new Interval(1, 1, 1, 1, 1).place(1)).isEqualTo(0);
  }

  private static void fire(javafx.scene.Node node, String text) {
    if (node instanceof ActionButton button && button.getText().equals(text)) {
      button.fire();
    }
  }

  private static List<String> pseudo(java.util.Set<PseudoClass> states) {
    return states.stream().map(PseudoClass::getPseudoClassName).toList();
  }
}
