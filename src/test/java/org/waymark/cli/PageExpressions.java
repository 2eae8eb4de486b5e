package org.waymark.cli;

/** JavaScript expressions that list what cannot be distinguished or read on the open page. */
final class PageExpressions {

    /** Parts of a rating bar without a letter within their edges. */
    static final String PARTS_OF_BARS = """
            [...document.querySelectorAll('.rag rect')].filter(part => {
              const text = part.nextElementSibling;
              if (!text || text.tagName !== 'text' || !text.textContent.trim()) return true;
              const edge = part.getBoundingClientRect(), letters = text.getBoundingClientRect();
              return letters.left < edge.left - 1 || letters.right > edge.right + 1;
            }).map(part => part.closest('svg').querySelector('title').textContent + ': ' + part.outerHTML)""";

    /** Fills that lie in one another or side by side without a letter, and have nearly the same luminance. */
    static final String FILLS = """
            (() => {
              const luminance = element => {
                const [r, g, b] = getComputedStyle(element).fill.match(/\\d+/g).map(n => {
                  const share = n / 255;
                  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
                });
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const contrast = (one, two) => {
                const [low, high] = [luminance(one), luminance(two)].sort((a, b) => a - b);
                return (high + 0.05) / (low + 0.05);
              };
              const pairs = [['.funnel .stage', '.funnel .done'], ['.share .track', '.share .fill']];
              return pairs.flatMap(([one, two]) => {
                const a = document.querySelector(one), b = document.querySelector(two);
                return a && b && contrast(a, b) < 3 ? [one + ' and ' + two + ': ' + contrast(a, b)] : [];
              });
            })()""";

    /** Texts of pictures that overlap each other or the edge of the picture. */
    static final String TEXTS = """
            [...document.querySelectorAll('svg[role=img]')].filter(svg => svg.checkVisibility()).flatMap(svg => {
              const edge = svg.getBoundingClientRect();
              const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim());
              const boxes = texts.map(text => text.getBoundingClientRect());
              const name = svg.querySelector('title').textContent + ': ';
              const slack = 1.5;
              return texts.flatMap((text, i) => {
                const box = boxes[i];
                const beyond = box.left < edge.left - slack || box.right > edge.right + slack
                    || box.top < edge.top - 4 || box.bottom > edge.bottom + 4;
                const over = texts.filter((other, j) => j > i
                    && Math.min(box.right, boxes[j].right) - Math.max(box.left, boxes[j].left) > slack
                    && Math.min(box.bottom, boxes[j].bottom) - Math.max(box.top, boxes[j].top) > box.height / 3);
                return [...beyond ? [name + text.textContent + ' is cut'] : [],
                        ...over.map(other => name + text.textContent + ' lies over ' + other.textContent)];
              });
            })""";

    /** Elements that hide part of their text or make the page scroll sideways. */
    static final String CUT = """
            [...document.body.querySelectorAll('*')].filter(e => {
              const style = getComputedStyle(e);
              const clips = style.overflowX === 'hidden' || style.overflowX === 'clip' || style.overflowY === 'hidden';
              return clips && !e.closest('.hidden, .stacked thead, svg') && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
            }).map(e => e.outerHTML.slice(0, 80)).concat(
              document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : [])""";

    private PageExpressions() {}
}
