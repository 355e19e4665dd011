// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Problem;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a plain HTTP server is asked.
 *
 * @param host name or address, an IPv6 address without brackets
 * @param port 1 to 65535
 * @param path path and query, beginning with a slash, already percent-encoded
 */
public record HttpAddress(String host, int port, String path) {

  private static final int LARGEST_PORT = 65_535;

  /** Checks host, port and path. */
  public HttpAddress {
    if (host.isBlank() || !plain(host)) {
      throw Problem.at("url", "measure.url-host", host).exception();
    }
    if (port < 1 || port > LARGEST_PORT) {
      throw Problem.at("url", "measure.url-port", port).exception();
    }
    if (!path.startsWith("/") || !plain(path)) {
      throw Problem.at("url", "measure.url-path", path).exception();
    }
  }

  /**
   * The address of a URL such as {@code http://127.0.0.1:8080/predict}; the port is 80 and the path
   * a slash where they are not given.
   */
  public static HttpAddress of(String url) {
    URI uri = parse(url.strip());
    if (!"http".equalsIgnoreCase(uri.getScheme())) {
      throw Problem.at("url", "measure.url-scheme", url).exception();
    }
    if (uri.getHost() == null) {
      throw Problem.at("url", "measure.url-host", url).exception();
    }
    String host = uri.getHost().startsWith("[") ? unbracketed(uri.getHost()) : uri.getHost();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new HttpAddress(host, uri.getPort() < 0 ? 80 : uri.getPort(), path + query);
  }

  /** Host and port as the Host header names them. */
  public String authority() {
    return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
  }

  private static URI parse(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw Problem.at("url", "measure.url-form", url).exception(e);
    }
  }

  private static String unbracketed(String host) {
    return host.substring(1, host.length() - 1);
  }

  private static boolean plain(String text) {
    return text.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }

  @Override
  public String toString() {
    return "http://" + authority() + path;
  }
}
