// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.ui.control.HelpMark;
import dev.modelwright.ui.picture.Pictures;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Fonts;
import dev.modelwright.ui.theme.Look;
import dev.modelwright.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Menus, lists, tooltips and bubbles open in windows of their own, and look like the rest. */
class PopupTest {

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK"})
  void popups_wear_what_their_window_wears(Theme theme) {
    Words words = new Words(Language.EN);
    Look look = Fx.get(() -> new Look(theme, words.languageProperty(), Fonts.bundled()));
    Fx.run(look::install);
    StackPane root = Fx.get(StackPane::new);
    Stage stage = Fx.show(() -> root, 600, 500, look::dress);
    Fx.run(() -> fill(root, words, look));
    Fx.settle();
    List<Window> popups =
        Fx.get(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList());
    assertThat(popups).hasSizeGreaterThanOrEqualTo(3);
    for (int i = 0; i < popups.size(); i++) {
      Window popup = popups.get(i);
      assertThat(popup.getScene().getStylesheets()).isEqualTo(stage.getScene().getStylesheets());
      String name = ("popup-" + theme + "-" + i + ".png").toLowerCase(java.util.Locale.ROOT);
      Fx.run(
          () ->
              Pictures.write(popup.getScene().snapshot(null), Path.of("target", "pictures", name)));
    }
    Fx.run(() -> popups.forEach(Window::hide));
    Fx.close(stage);
  }

  private static void fill(StackPane root, Words words, Look look) {
    SamplerFrame sampler = new SamplerFrame(words, look);
    sampler.top.projectMenu().addAll(new MenuItem("Loan default"), new MenuItem("Sensors"));
    HelpMark mark = new HelpMark(words, sampler.say("form.trees.help"));
    ComboBox<String> box = new ComboBox<>();
    box.getItems().addAll("Random forest", "Decision tree", "Logistic regression");
    box.getSelectionModel().selectFirst();
    root.getChildren().setAll(new VBox(24, sampler.top, mark, box));
    root.applyCss();
    root.layout();
    ((javafx.scene.control.MenuButton) root.lookup("#top-project")).show();
    mark.fire();
    box.show();
    Tooltip tip = new Tooltip("Choose a target column first.");
    Parent owner = root;
    tip.show(owner, 300, 300);
  }
}
