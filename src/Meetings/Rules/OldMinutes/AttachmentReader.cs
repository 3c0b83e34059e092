using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Reads lists of attachments: numbered or not, as links, over several lines, each once.</summary>
internal sealed class AttachmentReader
{
    private const int LongestTitle = 250;

    private static readonly Pattern Numbered = Pattern.Make(
        @"^bilag(?:snr\.?)? ?(?:nr\.? ?)?(\d{1,3}(?:\.\d{1,2})?[a-z]?|[a-zæøå])\s*(?:[:.,)–—-]+\s*|\s+)(\S.*)$"
    );
    private static readonly Pattern NumberedFirst = Pattern.Make(@"^(\d{1,3})[.)]?\s+(?:bilag\s*[:–-]\s*)?(\S.*)$");
    private static readonly Pattern Link = Pattern.Make(@"^\[(.+)\]\(([^()\s]*)\)\s*$");
    private static readonly Pattern Address = Pattern.Make(@"<?(https?://[^\s<>]+)>?");
    private static readonly Pattern Unnamed = Pattern.Make(@"^bilag\s*[:–—-]\s*(\S.*)$");

    private static readonly Pattern Several = Pattern.Make(@"\bbilag \d{1,3} ?[:.–—-] ?");

    private static readonly Pattern Year = Pattern.Make(@"\b(?:19|20)\d\d\b");

    private readonly List<Read<ReadAttachment>> found = [];
    private bool canGoOn;

    public IReadOnlyList<Read<ReadAttachment>> Found => found;

    /// <summary>What does not agree within the list.</summary>
    public List<ReadWarning> Warnings { get; } = [];

    /// <summary>True for a line that names an attachment by its number wherever it stands.</summary>
    public static bool IsNumbered(TextLine line) =>
        line.Text.Length < LongestTitle
        && Numbered.Match(WithoutLink(Bare(line)).Title) is { Success: true } match
        && !Words.StartsLower(match.Groups[2].Value)
        && !match.Groups[2].Value.EndsWith('.')
        && (line.AfterGap || line.Bullet is not null || line.Clean.Contains(':', StringComparison.Ordinal));

    /// <summary>Takes a line of a list of attachments.</summary>
    public void Add(TextLine line, bool isList = true)
    {
        var bare = Bare(line);
        if (bare.Length == 0 || Words.Key(bare) is "ingen" or "ingen bilag" or "intet" or "")
        {
            return;
        }

        var several = Several.Matches(bare);
        if (several.Count > 1)
        {
            for (var i = 0; i < several.Count; i++)
            {
                var end = i + 1 < several.Count ? several[i + 1].Index : bare.Length;
                Add(Piece(line, bare[several[i].Index..end].Trim(' ', ',', ';')), isList);
            }

            return;
        }

        var (title, url) = WithoutLink(bare);
        if (title.Length == 0)
        {
            return;
        }

        var number = Numbered.Match(title);
        number = number.Success || !isList || line.Bullet is { IsNumbered: true } ? number : NumberedFirst.Match(title);
        if (number.Success)
        {
            Put(number.Groups[1].Value, number.Groups[2].Value, url, line);
        }
        else if (
            canGoOn
            && !line.AfterGap
            && line.Bullet is null
            && (found.Count > 0 && GoesOn(found[^1].Value.Title, title))
        )
        {
            found[^1] = found[^1] with
            {
                Value = found[^1].Value with { Title = $"{found[^1].Value.Title} {title}" },
                Lines = found[^1].Lines.Through(line.Span),
            };
        }
        else if (title.Length < LongestTitle)
        {
            Put(
                NumberOf(line),
                Unnamed.Match(title) is { Success: true } unnamed ? unnamed.Groups[1].Value : title,
                url,
                line
            );
        }
    }

    private void Put(string? number, string title, string? url, TextLine line)
    {
        var tidy = Words.OneSpace(title).Trim().TrimEnd(':');
        canGoOn = true;
        Compare(number, tidy, line);
        var isSame = found.Exists(one =>
            number is null ? Words.Key(one.Value.Title) == Words.Key(tidy) : one.Value.Number == number
        );
        if (!isSame && tidy.Length > 1)
        {
            found.Add(
                new(
                    new ReadAttachment(number, tidy, url),
                    line.Span,
                    number is null ? Certainty.Likely : Certainty.Sure
                )
            );
        }
        else
        {
            canGoOn = false;
        }
    }

    /// <summary>One number with two titles that name different years.</summary>
    private void Compare(string? number, string title, TextLine line)
    {
        var other = number is null ? null : found.Find(one => one.Value.Number == number);
        if (
            other is not null
            && Years(other.Value.Title) is { Count: > 0 } before
            && Years(title) is { Count: > 0 } now
            && !before.SetEquals(now)
        )
        {
            Warnings.Add(
                new(
                    $"Bilag {number} er trykt med to titler: »{other.Value.Title}« og »{title}«.",
                    other.Lines.Through(line.Span)
                )
            );
        }
    }

    private static HashSet<string> Years(string title) => [.. Year.Matches(title).Select(match => match.Value)];

    private static TextLine Piece(TextLine line, string text) =>
        new()
        {
            Number = line.Number,
            Text = text,
            Clean = text,
            AfterGap = true,
        };

    private static string? NumberOf(TextLine line)
    {
        if (line.Bullet is not { IsNumbered: true })
        {
            return null;
        }

        var digits = new string([.. line.Text.TrimStart('(').TakeWhile(char.IsDigit)]);
        return digits.Length > 0 ? digits : null;
    }

    private static bool GoesOn(string before, string title) =>
        Words.StartsLower(title)
        || before.EndsWith('-')
        || (before.Length > 70 && title.Length < 60 && !title.Contains(':', StringComparison.Ordinal));

    private static string Bare(TextLine line) => (line.Bullet?.Text ?? line.Text).Trim();

    private static (string Title, string? Url) WithoutLink(string text)
    {
        if (Link.Match(text) is { Success: true } link)
        {
            var target = link.Groups[2].Value;
            return (
                Unescaped(link.Groups[1].Value),
                target.Length > 1 && target.Contains('/', StringComparison.Ordinal) ? target : null
            );
        }

        if (Address.Match(text) is not { Success: true } address)
        {
            return (text, null);
        }

        var rest = text.Remove(address.Index, address.Length).Trim(' ', ':', '(', ')', '-');
        return (rest, address.Groups[1].Value.TrimEnd('.', ',', ')'));
    }

    private static string Unescaped(string text) => text.Replace("\\", "", StringComparison.Ordinal);
}
