// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Run;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.Session;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluateViewModelTest {

  private static final SampleRuns SAMPLES = new SampleRuns();
  private static List<Run> runs = List.of();

  private Session session = new Session();
  private EvaluateViewModel model = new EvaluateViewModel(session);

  @BeforeAll
  static void train() {
    runs =
        List.of(
            SAMPLES.train("clinical.csv", "diagnosis", "logistic"),
            SAMPLES.train("clinical.csv", "diagnosis", "tree"),
            SAMPLES.train("driving.csv", "manoeuvre", "tree"),
            SAMPLES.train("cars.csv", "price", "linear"));
  }

  @BeforeEach
  void begin() {
    session = new Session();
    session.runs().setAll(runs);
    model = new EvaluateViewModel(session);
  }

  @Test
  void the_newest_run_is_shown_where_none_is_chosen() {
    assertThat(model.lineup().getValue()).isEqualTo(new Lineup(List.of(run(4)), List.of()));
    session.runs().clear();
    assertThat(model.lineup().getValue()).isEqualTo(new Lineup(List.of(), List.of()));
  }

  @Test
  void runs_with_another_target_are_left_out() {
    session.selected().setAll(List.of(run(2), run(3), run(1)));
    assertThat(model.lineup().getValue())
        .isEqualTo(new Lineup(List.of(run(2), run(1)), List.of(run(3))));
  }

  @Test
  void another_run_leads_alone_or_before_those_it_is_compared_with() {
    session.selected().setAll(List.of(run(1)));
    model.lead(run(2));
    assertThat(session.selected()).containsExactly(run(2));
    model.compare(run(1), true);
    assertThat(session.selected()).containsExactly(run(2), run(1));
    model.lead(run(1));
    assertThat(session.selected()).containsExactly(run(1), run(2));
    model.compare(run(2), false);
    assertThat(session.selected()).containsExactly(run(1));
  }

  @Test
  void comparing_the_run_shown_by_default_chooses_it_too() {
    session.runs().setAll(List.of(run(1), run(2)));
    model.compare(run(1), true);
    assertThat(session.selected()).containsExactly(run(2), run(1));
    model.alone();
    assertThat(session.selected()).containsExactly(run(2));
  }

  @Test
  void a_picture_that_the_task_does_not_have_gives_way_to_its_first() {
    model.pictureProperty().set(Picture.GAINS);
    assertThat(model.looking().getValue().picture()).isEqualTo(Picture.AGAINST_ACTUAL);
    model.lead(run(1));
    assertThat(model.looking().getValue().picture()).isEqualTo(Picture.GAINS);
  }

  @Test
  void several_runs_are_compared_on_one_label_at_a_time() {
    session.selected().setAll(List.of(run(3)));
    assertThat(model.looking().getValue().label()).isEqualTo(Looking.ALL);
    model.labelProperty().set(2);
    assertThat(model.looking().getValue().label()).isEqualTo(2);
    session.selected().setAll(List.of(run(1), run(2)));
    assertThat(model.looking().getValue().label()).isZero();
  }

  @Test
  void the_threshold_is_of_two_labels_only_and_leaves_the_metrics_alone() {
    session.selected().setAll(List.of(run(1)));
    model.thresholdProperty().set(Optional.of(1.1));
    Looking looking = model.looking().getValue();
    assertThat(looking.confusion(run(1)).orElseThrow().predictedCount(1)).isZero();
    model.lead(run(3));
    assertThat(model.looking().getValue().threshold()).isEmpty();
    assertThat(model.looking().getValue().hasThreshold()).isFalse();
  }

  @Test
  void a_chosen_cell_goes_with_its_run_and_its_picture() {
    session.selected().setAll(List.of(run(1)));
    Looking.Cell cell = new Looking.Cell(run(1), 1, 0);
    model.cellProperty().set(Optional.of(cell));
    assertThat(model.looking().getValue().cell()).contains(cell);
    model.pictureProperty().set(Picture.ROC);
    assertThat(model.looking().getValue().cell()).isEmpty();
    model.pictureProperty().set(Picture.CONFUSION);
    model.lead(run(2));
    assertThat(model.looking().getValue().cell()).isEmpty();
  }

  @Test
  void it_is_looked_at_once_the_user_was_here() {
    assertThat(model.looked().getValue()).isFalse();
    session.roomProperty().set(RoomId.EVALUATE);
    assertThat(model.looked().getValue()).isTrue();
  }

  private static Run run(int number) {
    return runs.get(number - 1);
  }
}
