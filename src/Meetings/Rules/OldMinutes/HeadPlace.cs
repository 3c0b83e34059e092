using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Reads where people met, and how.</summary>
internal sealed class HeadPlace(HeadBlocks head)
{
    private static readonly Pattern Virtual = Pattern.Make(
        @"\b(?:teams|virtuel\w*|video\w*|skype|zoom|online|digital\w*|telefonmøde)\b|videomøde"
    );
    private static readonly Pattern Hybrid = Pattern.Make(
        @"\bhybrid\w*|fysisk (?:og|eller|samt|/) ?(?:virtuelt|online|digitalt)|mulighed for (?:at deltage )?(?:virtuel|online|via teams|via link)"
    );
    private static readonly Pattern AfterTime = Pattern.Make(
        @"\bkl\.? ?\d{1,2}(?:[.:]\d\d)?(?: ?[-–] ?(?:kl\.? ?)?\d{1,2}(?:[.:]\d\d)?)?,? (?:i |på |hos |ved )?(\p{Lu}.{3,80}|mødelokale .{1,60})$"
    );
    private static readonly Pattern Tool = Pattern.Make(@"\b(teams|skype|zoom)\b");
    private static readonly Pattern AddressLine = Pattern.Make(
        @"\b\d{4} [A-ZÆØÅ]|\b(?:vej|gade|alle|allé|plads|torv|vej|stræde|boulevard)\w* \d+|\w*(?:vej|gade|stræde|torv|allé|alle) \d+"
    );

    /// <summary>The place in few words and as printed.</summary>
    public (Read<string>? Short, Read<string>? Printed) Place()
    {
        var places = head.Lines(PartLabel.Place);
        var rooms = head.Lines(PartLabel.Room);
        if (places.Count + rooms.Count == 0)
        {
            if (head.Free.Select(Behind).FirstOrDefault(found => found is not null) is { } behind)
            {
                return (behind, behind);
            }

            var tool = head.Free.Find(line => line.Text.Length < 30 && Tool.IsMatch(line.Clean));
            return tool is null
                ? (null, null)
                : (new(ToolName(tool.Clean), tool.Span, Certainty.Likely), new(tool.Text, tool.Span, Certainty.Likely));
        }

        var all = places.Concat(rooms).ToList();
        var span = all[0].Span.Through(all[^1].Span);
        var printed = string.Join("; ", all.Select(line => line.Text));
        var words = places.Take(1).Concat(rooms.Take(1)).Select(line => line.Text.TrimEnd('.')).ToList();
        var name =
            Tool.IsMatch(printed) && Virtual.IsMatch(words[0]) && !Hybrid.IsMatch(printed)
                ? ToolName(printed)
                : string.Join(", ", words);
        var isVirtualOnly = Virtual.IsMatch(printed) && !Tool.IsMatch(printed) && !AddressLine.IsMatch(printed);
        return (isVirtualOnly ? null : new(name, span, Certainty.Likely), new(printed, span, Certainty.Sure));
    }

    /// <summary>"... kl. 9-12 på Havnekontoret" names the place behind the time.</summary>
    private static Read<string>? Behind(TextLine line)
    {
        var match = AfterTime.Match(line.Text);
        return
            match.Success
            && IsPlace(match.Groups[1].Value)
            && line.Text.Length < 200
            && !Virtual.IsMatch(match.Groups[1].Value)
            ? new(match.Groups[1].Value.TrimEnd('.', ' '), line.Span, Certainty.Unsure)
            : null;
    }

    private static bool IsPlace(string text) =>
        Words.StartsUpper(text) || text.StartsWith("mødelokale", StringComparison.OrdinalIgnoreCase);

    private static string ToolName(string text) => Words.FirstUpper(Tool.Match(text).Value.ToLowerInvariant());

    /// <summary>Physical, virtual or both; null when nothing tells.</summary>
    public static Read<ReadFormat>? Format(IReadOnlyList<TextLine> lines, Read<string>? place)
    {
        var said = lines
            .Where(line =>
                line.Text.Length < 160
                && (line.Label is not { Label: PartLabel.Attendees or PartLabel.Apologies } || line.Text.Length < 80)
            )
            .ToList();
        if (said.Find(line => Hybrid.IsMatch(line.Clean)) is { } hybrid)
        {
            return new(ReadFormat.Hybrid, hybrid.Span, Certainty.Likely);
        }

        if (
            said.Find(line => Virtual.IsMatch(line.Clean) && !line.Clean.Contains('@', StringComparison.Ordinal)) is
            { } virtually
        )
        {
            var both =
                place is not null
                && (
                    AddressLine.IsMatch(place.Value)
                    || place.Value.Contains("rådhus", StringComparison.OrdinalIgnoreCase)
                );
            return new(both ? ReadFormat.Hybrid : ReadFormat.Virtual, virtually.Span, Certainty.Likely);
        }

        return place is null ? null : new(ReadFormat.Physical, place.Lines, Certainty.Unsure);
    }
}
