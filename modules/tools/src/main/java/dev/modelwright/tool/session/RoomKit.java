// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.base.Ticker;
import dev.modelwright.ui.control.FilePicker;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Look;

/** What every room is given. */
public record RoomKit(
    Session session, Desk desk, Words words, Look look, FilePicker files, Ticker ticker) {

  /** Charts that wear the window's look and language. */
  public Charts charts() {
    return new Charts(words, look);
  }
}
