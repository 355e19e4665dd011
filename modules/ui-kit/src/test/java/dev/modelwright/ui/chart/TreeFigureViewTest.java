// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.chart.TreeFigure;
import dev.modelwright.chart.TreePlot;
import dev.modelwright.chart.TreeView;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TreeFigureViewTest {

  private static final TreeFigure TREE = TreeSamples.of(61, 7);

  private TreeFigureView view;

  @BeforeEach
  void show() {
    FxThread.run(
        () -> {
          view = new TreeFigureView(FigureViewTexts.english());
          new Scene(view, 640, 400);
          view.figureProperty().set(Optional.of(TREE));
          settle();
        });
  }

  private TreePlot settle() {
    view.resize(640, 400);
    view.layout();
    return view.plot().orElseThrow();
  }

  private void key(KeyCode code) {
    view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void a_large_tree_is_folded_to_what_can_be_read() {
    TreePlot plot = FxThread.call(this::settle);
    assertThat(plot.places().size()).isLessThan(61);
    assertThat(plot.places()).anyMatch(TreePlot.Place::folded);
  }

  @Test
  void a_click_on_a_folded_node_shows_one_level_more() {
    FxThread.run(
        () -> {
          TreePlot before = settle();
          TreePlot.Place folded =
              before.places().stream().filter(TreePlot.Place::folded).findFirst().orElseThrow();
          double x = folded.box().centreX();
          double y = folded.box().centreY();
          view.fireEvent(
              new MouseEvent(
                  MouseEvent.MOUSE_CLICKED,
                  x,
                  y,
                  x,
                  y,
                  MouseButton.PRIMARY,
                  1,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  true,
                  null));
          assertThat(settle().view().depth()).isEqualTo(before.view().depth() + 1);
        });
  }

  @Test
  void keys_zoom_move_and_go_back() {
    FxThread.run(
        () -> {
          TreeView before = settle().view();
          key(KeyCode.PLUS);
          key(KeyCode.LEFT);
          assertThat(settle().view().scale()).isGreaterThan(before.scale());
          key(KeyCode.ESCAPE);
          assertThat(settle().view()).isEqualTo(before);
        });
  }

  @Test
  void the_menu_offers_pictures_but_no_table() {
    FxThread.run(
        () ->
            assertThat(view.menuFor(TREE).getItems())
                .extracting(item -> item.getId())
                .contains("figure-copy", "figure-save-png", "figure-save-svg", "figure-whole")
                .doesNotContain("figure-save-csv"));
  }
}
