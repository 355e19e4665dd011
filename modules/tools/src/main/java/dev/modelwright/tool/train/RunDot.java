// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.Run;
import dev.modelwright.chart.Palette;
import dev.modelwright.chart.Role;
import dev.modelwright.tool.session.Session;
import dev.modelwright.ui.theme.Look;
import dev.modelwright.ui.theme.Style;
import javafx.scene.layout.Region;

/** A dot in the colour that a run has in every picture. */
final class RunDot extends Region {

  RunDot(Look look, Run run) {
    Style.DOT.on(this);
    Role role = Role.series(Session.colour(run));
    styleProperty()
        .bind(
            look.dark()
                .map(dark -> dark ? Palette.DARK : Palette.LIGHT)
                .map(palette -> "-fx-background-color: " + palette.colour(role) + ";"));
  }
}
