// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.ui.control.MarkedChoice;
import dev.modelwright.actions.Run;
import dev.modelwright.chart.Palette;
import dev.modelwright.chart.Role;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.session.Session;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;

/** Chooses the run that is explained. */
final class RunPicker extends ComboBox<Run> {

  static final String ID = "explain-run";

  private static final double WIDE = 176;

  RunPicker(RoomKit kit, ExplainViewModel model) {
    super(kit.session().runs());
    setId(ID);
    setPrefWidth(WIDE);
    MarkedChoice.in(this, RunPicker::name, run -> Optional.of(dot(kit, run)));
    accessibleTextProperty().bind(kit.words().bind("toolexplain.run"));
    Tips.on(this, kit.words().bind("toolexplain.run.help"));
    model.run().subscribe(run -> run.ifPresent(this::setValue));
    valueProperty()
        .subscribe(
            chosen -> {
              boolean other = model.run().getValue().filter(run -> run == chosen).isEmpty();
              if (chosen != null && other) {
                model.choose(chosen);
              }
            });
  }

  /** For example {@code #3 tree}. */
  static String name(Run run) {
    return "#" + run.number() + " " + run.learner();
  }

  /** A dot in the colour that the run has in every picture. */
  static Node dot(RoomKit kit, Run run) {
    Region dot = Style.DOT.on(new Region());
    Role role = Role.series(Session.colour(run));
    dot.styleProperty()
        .bind(
            kit.look()
                .dark()
                .map(
                    dark ->
                        "-fx-background-color: "
                            + (dark ? Palette.DARK : Palette.LIGHT).colour(role)
                            + ";"));
    return dot;
  }
}
