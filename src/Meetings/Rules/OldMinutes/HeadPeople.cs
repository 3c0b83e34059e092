using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Reads who took part, who sent apologies and who was in the chair.</summary>
internal sealed class HeadPeople
{
    private readonly HeadBlocks head;
    private readonly List<ReadWarning> warnings;
    private readonly List<Read<ReadPerson>> attendees = [];
    private readonly List<Read<ReadPerson>> apologies = [];

    public HeadPeople(HeadBlocks head, List<ReadWarning> warnings)
    {
        this.head = head;
        this.warnings = warnings;
        People();
    }

    public IReadOnlyList<Read<ReadPerson>> Attendees => attendees;

    public IReadOnlyList<Read<ReadPerson>> Apologies => apologies;

    public Read<string>? Chair { get; private set; }

    private void People()
    {
        Take(PartLabel.Attendees, isApologies: false);
        Take(PartLabel.Guests, isApologies: false);
        Take(PartLabel.Apologies, isApologies: true);
        TakeRole(PartLabel.Chair, "formand");
        TakeRole(PartLabel.MinuteTaker, "referent");
        var formand = attendees.Find(one => IsChair(one.Value.Role));
        Chair ??= formand is null ? null : new(formand.Value.Name, formand.Lines, Certainty.Sure);
    }

    private void Take(PartLabel part, bool isApologies)
    {
        var list = Attendance.Read(head.Lines(part), isApologies);
        attendees.AddRange(list.Present);
        apologies.AddRange(list.Absent);
        warnings.AddRange(list.Warnings);
    }

    private void TakeRole(PartLabel part, string role)
    {
        foreach (var line in head.Lines(part))
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
                Chair ??= new(person.Name, line.Span, Certainty.Sure);
            }
        }
    }

    private static bool IsChair(string? role) =>
        role is not null
        && role.Split(", ")
            .Select(Words.Key)
            .Any(key =>
                key is "formand" or "mødeleder"
                || (
                    key.StartsWith("formand ", StringComparison.Ordinal)
                    && !key.StartsWith("formand for", StringComparison.Ordinal)
                )
            );
}
