// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code of the message that says what a hyper-parameter does. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Help {

  /** Room and name, joined by a dot. */
  String value();
}
