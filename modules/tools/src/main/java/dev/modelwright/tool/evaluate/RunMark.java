// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.chart.Palette;
import dev.modelwright.chart.Role;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.session.Session;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** How runs are told apart: by number, learner, and the colour that they have in every picture. */
final class RunMark {

  private RunMark() {}

  /** For example {@code #3 tree}. */
  static String name(Run run) {
    return "#" + run.number() + " " + run.learner();
  }

  /** The dot in the run's colour and its name. */
  static Node node(RoomKit kit, Run run, Style... styles) {
    return Boxes.row(8, dot(kit, run), Labels.line(Words.fixed(name(run)), styles));
  }

  /** A dot in the run's colour. */
  static Region dot(RoomKit kit, Run run) {
    Region dot = Style.DOT.on(new Region());
    Role role = Role.series(Session.colour(run));
    dot.styleProperty()
        .bind(
            kit.look()
                .dark()
                .map(dark -> "-fx-background-color: " + palette(dark).colour(role) + ";"));
    return dot;
  }

  private static Palette palette(boolean dark) {
    return dark ? Palette.DARK : Palette.LIGHT;
  }
}
