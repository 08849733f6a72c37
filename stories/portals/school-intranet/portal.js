// A school’s old staff page, with the habits of its day: jQuery, things added to everybody’s Array, handlers on the whole document.
// The widget must not mind any of it. What is worth copying begins at “The widget”.

// Seen by every `for … in` over a list, in anybody’s script on the page.
Array.prototype.contains = function (wanted) {
  for (var i = 0; i < this.length; i++) if (this[i] === wanted) return true;
  return false;
};
Array.prototype.last = function () {
  return this[this.length - 1];
};

window.staffZone = function () {
  window.status = 'Welcome to the staff zone';
};

$(document).ready(function () {
  // Every box of the page is dressed and watched.
  $('input').addClass('box').focus(function () {
    $(this).select();
  });
  $('form').submit(function () {
    return $.trim($(this).find('input').val()) !== '';
  });
  $('a[href="#top"]').click(function () {
    window.scrollTo(0, 0);
    return false;
  });
  // Backspace went back a page once, and Enter sent forms half filled in: both were switched off outside the boxes.
  $(document).keydown(function (event) {
    var inBox = ['INPUT', 'TEXTAREA', 'SELECT'].contains(event.target.nodeName);
    if (event.keyCode === 8 && !inBox) return false;
    if (event.keyCode === 13 && !inBox && event.target.nodeName !== 'A' && event.target.nodeName !== 'BUTTON') return false;
    // One-letter shortcuts.
    if (!inBox && event.key === '/') {
      $('#q').focus();
      return false;
    }
  });
});

// ---- The widget.

$(document).ready(function () {
  var widget = document.querySelector('levels-of-help');

  // Whom to phone in this area. `seen` is the day somebody last saw that the number is right. All invented.
  widget.contacts = [
    { id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960123', hours: 'All hours', seen: '2026-11-23', source: 'Invented' },
    { id: 'safeguarding-lead', name: 'Ms Invented, room 4', phone: '01632 960200', seen: '2026-11-23', source: 'Invented' },
  ];
  // What the staff zone knows, so that nobody types it twice.
  widget.known = { role: 'Safeguarding lead', child: { 'child-school': 'Example Academy (invented)', 'referrer-service': 'Example Academy (invented)' } };

  function row(copy) {
    // As text, never as markup: `.text()`, not `.html()`.
    var letter = $('<details>').append($('<summary>').text(copy.code + ', kept ' + copy.received), $('<pre>').text(copy.text));
    $('#file').append(letter);
  }
  $.getJSON('/file', function (copies) {
    $.each(copies, function (i, copy) {
      row(copy);
    });
  });

  // The school’s own copy: sent when the lead presses, and never before.
  $('#keep').click(function () {
    if (!widget.referral) return $('#said').text('Nothing has been written yet.');
    $.ajax({ url: '/file', type: 'POST', contentType: 'application/json', data: JSON.stringify(widget.referral), dataType: 'json' })
      .done(function (copy) {
        row(copy);
        $('#said').text('A copy is in the safeguarding file, code ' + copy.code + '.');
      })
      .fail(function (request) {
        $('#said').text('NOT kept. ' + (request.responseText || 'The server did not answer.'));
      });
  });

  // Names and ids, never what was written.
  $.each(['loh-started', 'loh-answered', 'loh-phone-now', 'loh-recommended', 'loh-judged', 'loh-referred', 'loh-due', 'loh-failed', 'loh-wiped'], function (i, name) {
    $(widget).on(name, function (event) {
      var said = event.originalEvent;
      var parts = [name, said.page, said.step, said.level && 'level: ' + said.level, said.howSoon && 'how soon: ' + said.howSoon, said.decision, said.how, said.format, said.audience && 'for: ' + said.audience, said.what, said.on];
      $('#events').append($('<li>').text($.grep(parts, Boolean).join(' · ')));
    });
  });
});
