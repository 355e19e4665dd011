// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Palette;
import dev.modelwright.chart.TreeFigure;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.chart.FigureViewTexts;
import dev.modelwright.ui.chart.TreeFigureView;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Look;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** Makes chart views that follow the window's theme and language. */
public final class Charts {

  private final Words words;
  private final Look look;

  Charts(Words words, Look look) {
    this.words = words;
    this.look = look;
  }

  /** A view of the figure of the moment. */
  public FigureView figure(ObservableValue<Optional<Figure>> figure) {
    FigureView view = new FigureView(texts());
    words.languageProperty().subscribe(language -> view.textsProperty().set(texts()));
    look.dark().subscribe(dark -> view.paletteProperty().set(palette(dark)));
    look.family().subscribe(family -> view.fontFamilyProperty().set(family));
    figure.subscribe(now -> view.figureProperty().set(now));
    return view;
  }

  /** A view of the tree of the moment. */
  public TreeFigureView tree(ObservableValue<Optional<TreeFigure>> tree) {
    TreeFigureView view = new TreeFigureView(texts());
    words.languageProperty().subscribe(language -> view.textsProperty().set(texts()));
    look.dark().subscribe(dark -> view.paletteProperty().set(palette(dark)));
    look.family().subscribe(family -> view.fontFamilyProperty().set(family));
    tree.subscribe(now -> view.figureProperty().set(now));
    return view;
  }

  private static Palette palette(boolean dark) {
    return dark ? Palette.DARK : Palette.LIGHT;
  }

  private FigureViewTexts texts() {
    return new FigureViewTexts(
        words.say("tool.chart.copy"),
        words.say("tool.chart.png"),
        words.say("tool.chart.svg"),
        words.say("tool.chart.csv"),
        words.say("tool.chart.whole"),
        words.say("tool.chart.empty"));
  }
}
