using System.Text.RegularExpressions;
using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Reads what stands before the first item: title, day and time, place, and who was there.</summary>
internal sealed class HeadReader
{
    private static readonly Pattern Minutes = Pattern.Make(
        @"\b(?:møde|beslutnings)?referat\b|\bprotokol\b|\bbeslutningsprotokol\b"
    );
    private static readonly Pattern Agenda = Pattern.Make(@"\b(?:møde)?dagsorden\b|\bindkaldelse\b");
    private static readonly Pattern TitleWords = Pattern.Make(@"\bmøde\w*|\w*møde\b|\breferat\b|\bdagsorden\b");
    private static readonly Pattern Extraordinary = Pattern.Make(@"\bekstraordinær\w*");
    private static readonly Pattern Virtual = Pattern.Make(
        @"\b(?:teams|virtuel\w*|video\w*|skype|zoom|online|digital\w*|telefonmøde)\b|videomøde"
    );
    private static readonly Pattern Hybrid = Pattern.Make(
        @"\bhybrid\w*|fysisk (?:og|eller|samt|/) ?(?:virtuelt|online|digitalt)|mulighed for (?:at deltage )?(?:virtuel|online|via teams|via link)"
    );
    private static readonly Pattern Tool = Pattern.Make(@"\b(teams|skype|zoom)\b");
    private static readonly Pattern AddressLine = Pattern.Make(
        @"\b\d{4} [A-ZÆØÅ]|\b(?:vej|gade|alle|allé|plads|torv|vej|stræde|boulevard)\w* \d+|\w*(?:vej|gade|stræde|torv|allé|alle) \d+"
    );

    private readonly Dictionary<PartLabel, List<TextLine>> blocks = [];
    private readonly List<TextLine> free = [];
    private readonly List<ReadWarning> warnings;
    private readonly List<Read<ReadPerson>> attendees = [];
    private readonly List<Read<ReadPerson>> apologies = [];
    private Read<string>? chair;

    private HeadReader(List<ReadWarning> warnings) => this.warnings = warnings;

    public static ReadMinutes Read(IReadOnlyList<TextLine> head, ReaderKnowledge knowledge, List<ReadWarning> warnings)
    {
        var reader = new HeadReader(warnings);
        return reader.Read(head, knowledge);
    }

    private ReadMinutes Read(IReadOnlyList<TextLine> head, ReaderKnowledge knowledge)
    {
        Sort(head);
        var title = Title();
        var date = Date(title);
        var time = Time();
        var place = Place();
        People();
        var format = Format(head, place.Printed);
        var extraordinary = head.FirstOrDefault(line => Extraordinary.IsMatch(line.Clean) && line.Text.Length < 160);
        return new ReadMinutes
        {
            MeetingTitle = title is null ? null : WholeTitle(title),
            Body = Body(title, knowledge),
            DocumentType = Type(),
            Date = date,
            StartTime = time?.Start,
            EndTime = time?.End,
            Place = place.Short,
            PlaceAsPrinted = place.Printed,
            Format = format,
            Extraordinary = extraordinary is null ? null : new(true, extraordinary.Span, Certainty.Sure),
            Chair = chair,
            Attendees = attendees,
            Apologies = apologies,
            NextMeeting = NextMeetingReader.OfHead(Lines(PartLabel.NextMeeting), date?.Value),
        };
    }

    private void Sort(IReadOnlyList<TextLine> head)
    {
        PartLabel? current = null;
        foreach (var line in head)
        {
            var label =
                Attendance.IsTableHead(line.Clean) && current is not PartLabel.Apologies
                    ? new LabelMatch(PartLabel.Attendees, line.Text, "")
                    : line.Label;
            if (
                label
                    is {
                        IsSentence: true,
                        Label: PartLabel.Presenter or PartLabel.Recommendation or PartLabel.Decision
                    }
                || (label is { Label: PartLabel.Decision or PartLabel.Contents, IsAlone: true })
            )
            {
                current = label.IsAlone && !label.IsSentence ? PartLabel.DocumentType : current;
                free.Add(line);
                continue;
            }

            if (label is not null)
            {
                current = label.Label is PartLabel.Decision or PartLabel.Contents ? null : label.Label;
                if (current is null)
                {
                    free.Add(line);
                    continue;
                }

                if (label.Rest.Length > 0 || current is PartLabel.Chair or PartLabel.MinuteTaker)
                {
                    Block(current.Value).Add(Behind(line, label.Rest));
                }
            }
            else if (current is { } part && (IsPeople(part) || IsShortBlock(part)))
            {
                Block(part).Add(line);
            }
            else
            {
                free.Add(line);
            }
        }

        bool IsShortBlock(PartLabel part) =>
            part is not PartLabel.DocumentType and not PartLabel.Contents
            && Lines(part).Count
                < (
                    part is PartLabel.Contact ? 4
                    : part is PartLabel.Place ? 5
                    : 2
                );
    }

    private TextLine? Title()
    {
        var candidates = free.Where(line =>
                line.Text.Length < 200 && Words.Key(line.Clean) is not ("referat" or "dagsorden" or "indhold")
            )
            .Take(14)
            .ToList();
        return candidates.Find(line =>
                DateText.Dates(line.Clean).Count > 0 && (TitleWords.IsMatch(line.Clean) || line == candidates[0])
            )
            ?? candidates.Find(line =>
                TitleWords.IsMatch(line.Clean) && !line.Clean.EndsWith('.') && line.Bullet is null
            )
            ?? candidates.Find(line =>
                DateText.Dates(line.Clean).Count > 0 && line.Text.Length < 120 && !line.Clean.EndsWith('.')
            )
            ?? candidates.Find(line => Words.IsTitleLike(line.Clean) && !AddressLine.IsMatch(line.Clean));
    }

    /// <summary>"REFERAT" on a line of its own and "for møde i ..." on the next are one title.</summary>
    private Read<string> WholeTitle(TextLine title)
    {
        var before = free.Find(line => line.Number < title.Number && title.Number - line.Number < 3);
        return before is not null && Words.StartsLower(title.Text)
            ? new($"{before.Text} {title.Text}", before.Span.Through(title.Span), Certainty.Likely)
            : new(title.Text, title.Span, Certainty.Likely);
    }

    private Read<string>? Type()
    {
        foreach (var line in free.Where(line => line.Text.Length < 200))
        {
            var isMinutes =
                Minutes.IsMatch(line.Clean)
                && !line.Clean.StartsWith("Godkendelse", StringComparison.OrdinalIgnoreCase);
            if (isMinutes || Agenda.IsMatch(line.Clean))
            {
                return new(
                    isMinutes ? "Referat" : "Dagsorden",
                    line.Span,
                    Words.Key(line.Clean) is "referat" or "dagsorden" ? Certainty.Sure : Certainty.Likely
                );
            }
        }

        return null;
    }

    private Read<string>? Body(TextLine? title, ReaderKnowledge knowledge)
    {
        var named = Lines(PartLabel.Contact)
            .Find(line => line.Label is { } label && Words.Key(label.Printed) is "udvalg" or "forum" or "organ");
        if (named?.Label is { Rest.Length: > 1 } field)
        {
            return new(field.Rest, named.Span, Certainty.Sure);
        }

        if (title is null)
        {
            return null;
        }

        if (knowledge.Body is { } known && title.Clean.Contains(known, StringComparison.OrdinalIgnoreCase))
        {
            return new(known, title.Span, Certainty.Sure);
        }

        foreach (var line in free.Where(line => line.Text.Length < 120).Take(6).Prepend(title))
        {
            if (
                BodyName.Of(line.Clean) is { } body
                && Words.StartsUpper(body)
                && !Tool.IsMatch(body)
                && !DateText.Dates(body).Any()
            )
            {
                return new(body, line.Span, line == title ? Certainty.Likely : Certainty.Unsure);
            }
        }

        return null;
    }

    private Read<DateOnly>? Date(TextLine? title)
    {
        var printed = title is null ? null : DateText.Dates(title.Clean).FirstOrDefault();
        var fromTitle = printed?.On(null);
        foreach (
            var line in Lines(PartLabel.Time)
                .Concat(title is null ? [] : [title])
                .Concat(free.Where(line => line.Text.Length < 100))
        )
        {
            if (DateText.Dates(line.Clean).FirstOrDefault() is not { } date || date.On(fromTitle) is not { } on)
            {
                continue;
            }

            if (fromTitle is { } titled && titled != on && Lines(PartLabel.Time).Contains(line))
            {
                if (blocks.ContainsKey(PartLabel.Contact) && on > titled)
                {
                    // A letter's own date stands beside its contact; the title says when the meeting was.
                    continue;
                }

                warnings.Add(
                    new(
                        $"Titlen siger {Kernel.Danish.Date(titled)}, men tidspunktet siger {Kernel.Danish.Date(on)}.",
                        title!.Span.Through(line.Span)
                    )
                );
            }

            return new(
                on,
                line.Span,
                Lines(PartLabel.Time).Contains(line) || line == title ? Certainty.Sure : Certainty.Likely
            );
        }

        return null;
    }

    private (Read<TimeOnly>? Start, Read<TimeOnly>? End)? Time()
    {
        foreach (var line in Lines(PartLabel.Time).Concat(free.Where(line => line.Text.Length < 140)))
        {
            if (DateText.Time(line.Clean) is { } time)
            {
                var end =
                    time.End
                    ?? Lines(PartLabel.EndTime)
                        .Select(one => DateText.Time(WithClock(one.Clean))?.Start)
                        .FirstOrDefault(one => one is not null);
                if (end < time.Start)
                {
                    warnings.Add(new("Mødet slutter, før det begynder.", line.Span));
                }

                return (
                    new(time.Start, line.Span, Certainty.Sure),
                    end is { } ends ? new(ends, line.Span, Certainty.Sure) : null
                );
            }
        }

        foreach (var line in Lines(PartLabel.Time))
        {
            if (DateText.Dates(line.Clean).Count == 0 && DateText.Time(WithClock(line.Clean)) is { } time)
            {
                return (new(time.Start, line.Span, Certainty.Likely), null);
            }
        }

        return null;
    }

    private static string WithClock(string text) =>
        text.Contains("kl", StringComparison.OrdinalIgnoreCase) ? text : $"kl. {text}";

    private (Read<string>? Short, Read<string>? Printed) Place()
    {
        var places = Lines(PartLabel.Place);
        var rooms = Lines(PartLabel.Room);
        if (places.Count + rooms.Count == 0)
        {
            var tool = free.Find(line => line.Text.Length < 30 && Tool.IsMatch(line.Clean));
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

    private static string ToolName(string text) => Words.FirstUpper(Tool.Match(text).Value.ToLowerInvariant());

    private Read<ReadFormat>? Format(IReadOnlyList<TextLine> head, Read<string>? place)
    {
        var said = head.Where(line =>
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

    private void People()
    {
        Take(PartLabel.Attendees, isApologies: false);
        Take(PartLabel.Guests, isApologies: false);
        Take(PartLabel.Apologies, isApologies: true);
        TakeRole(PartLabel.Chair, "formand");
        TakeRole(PartLabel.MinuteTaker, "referent");
        var formand = attendees.Find(one => IsChair(one.Value.Role));
        chair ??= formand is null ? null : new(formand.Value.Name, formand.Lines, Certainty.Sure);
    }

    private void Take(PartLabel part, bool isApologies)
    {
        var list = Attendance.Read(Lines(part), isApologies);
        attendees.AddRange(list.Present);
        apologies.AddRange(list.Absent);
        warnings.AddRange(list.Warnings);
    }

    private void TakeRole(PartLabel part, string role)
    {
        foreach (var line in Lines(part))
        {
            if (PersonText.Parse(line.Text) is not { } person)
            {
                continue;
            }

            var at = attendees.FindIndex(one => Words.Key(one.Value.Name) == Words.Key(person.Name));
            if (at >= 0)
            {
                attendees[at] = attendees[at] with
                {
                    Value = attendees[at].Value with { Role = attendees[at].Value.Role ?? role },
                };
            }
            else
            {
                attendees.Add(new(person with { Role = person.Role ?? role }, line.Span, Certainty.Likely));
            }

            if (part == PartLabel.Chair)
            {
                chair ??= new(person.Name, line.Span, Certainty.Sure);
            }
        }
    }

    private static bool IsChair(string? role) =>
        role is not null
        && Words.Key(role) is var key
        && (
            key is "formand" or "mødeleder"
            || key.StartsWith("formand ", StringComparison.Ordinal)
                && !key.StartsWith("formand for", StringComparison.Ordinal)
        );

    private static bool IsPeople(PartLabel part) =>
        part is PartLabel.Attendees or PartLabel.Guests or PartLabel.Apologies;

    private List<TextLine> Block(PartLabel part)
    {
        blocks.TryAdd(part, []);
        return blocks[part];
    }

    private List<TextLine> Lines(PartLabel part) => blocks.GetValueOrDefault(part) ?? [];

    private static TextLine Behind(TextLine line, string rest)
    {
        var at = rest.Length == 0 ? -1 : line.Text.LastIndexOf(rest, StringComparison.Ordinal);
        return new TextLine
        {
            Number = line.Number,
            Text = at >= 0 ? line.Text[at..] : rest,
            Clean = rest,
            AfterGap = true,
        };
    }
}
