// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.ui.text.Words;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class CompletingFieldTest {

  private final FxRobot robot = new FxRobot();
  private final CompletingField field = Fx.get(() -> new CompletingField("a + "));
  private final Stage stage = Fx.show(() -> field, 400, 300);

  @BeforeEach
  void candidates() {
    Fx.run(
        () -> {
          field.named("formula", Words.fixed("Formula"));
          field.setCandidates(
              List.of(
                  new CompletingField.Candidate("net income", ""),
                  new CompletingField.Candidate("income", ""),
                  new CompletingField.Candidate("`first name`", ""),
                  new CompletingField.Candidate("is_missing()", "")));
          field.goTo(99);
        });
  }

  @AfterEach
  void close() {
    Fx.close(stage);
  }

  private String text() {
    return Fx.get(() -> field.textProperty().get());
  }

  private void type(String text, KeyCode... keys) {
    robot.write(text);
    Fx.settle();
    for (KeyCode key : keys) {
      robot.push(key);
      Fx.settle();
    }
  }

  @Test
  void what_begins_with_the_word_comes_before_what_holds_it() {
    type("inc");
    assertThat(Fx.get(field::fitting))
        .extracting(CompletingField.Candidate::text)
        .containsExactly("income", "net income");
  }

  @Test
  void enter_takes_the_first_and_arrows_choose_another() {
    type("inc", KeyCode.ENTER);
    assertThat(text()).isEqualTo("a + income");
    type(" - inc", KeyCode.DOWN, KeyCode.TAB);
    assertThat(text()).isEqualTo("a + income - net income");
  }

  @Test
  void the_caret_goes_between_the_brackets_of_a_function() {
    type("is_", KeyCode.ENTER);
    type("x");
    assertThat(text()).isEqualTo("a + is_missing(x)");
  }

  @Test
  void a_name_in_quotes_is_found_by_its_letters_and_numbers_are_left_alone() {
    type("fir", KeyCode.ENTER);
    assertThat(text()).isEqualTo("a + `first name`");
    type(" * 1", KeyCode.ENTER);
    assertThat(text()).isEqualTo("a + `first name` * 1");
  }

  @Test
  void escape_leaves_what_was_typed_and_control_space_asks_again() {
    type("inc", KeyCode.ESCAPE);
    assertThat(text()).isEqualTo("a + inc");
    robot.push(KeyCode.CONTROL, KeyCode.SPACE);
    Fx.settle();
    type("", KeyCode.ENTER);
    assertThat(text()).isEqualTo("a + income");
  }
}
