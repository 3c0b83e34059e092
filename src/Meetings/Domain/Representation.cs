namespace Rammevaerk.Meetings.Domain;

/// <summary>How a party was represented at a meeting.</summary>
public enum Represented
{
    /// <summary>It had no seat to fill, so it was not asked.</summary>
    NotInvited,
    Present,

    /// <summary>Somebody came instead of the member.</summary>
    Substitute,
    Apology,
    Absent,

    /// <summary>Invited, but nobody has noted who was there.</summary>
    NotNoted,
}

/// <summary>A party's representation at the meetings of a table, in their order.</summary>
/// <param name="Organisation">The party, as it was called last.</param>
/// <param name="Cells">One for each meeting.</param>
public sealed record RepresentationRow(string Organisation, IReadOnlyList<Represented> Cells)
{
    /// <summary>Meetings it was invited to where attendance was noted.</summary>
    public int Noted => Cells.Count(cell => cell is not (Represented.NotInvited or Represented.NotNoted));

    /// <summary>Meetings somebody came to for it.</summary>
    public int Came => Cells.Count(cell => cell is Represented.Present or Represented.Substitute);

    /// <summary>Share of the noted meetings it was represented at; null without any.</summary>
    public decimal? Share => Noted == 0 ? null : (decimal)Came / Noted;
}

/// <summary>Who was represented at a body's meetings over time: parties by meetings.</summary>
public sealed record Representation(IReadOnlyList<Meeting> Meetings, IReadOnlyList<RepresentationRow> Rows)
{
    /// <summary>Share of all seats that were filled; null without any.</summary>
    public decimal? Share =>
        Rows.Sum(row => row.Noted) is > 0 and var noted ? (decimal)Rows.Sum(row => row.Came) / noted : null;

    /// <summary>The table of the meetings, oldest first; parties in the order of their names.</summary>
    /// <param name="meetings">The meetings.</param>
    /// <param name="attendance">Who was invited to them and came; only members of parties count.</param>
    public static Representation Of(IEnumerable<Meeting> meetings, IEnumerable<Attendance> attendance)
    {
        var order = meetings.OrderBy(meeting => meeting.Date).ToList();
        var places = order
            .Select((meeting, place) => (meeting.Id, place))
            .ToDictionary(one => one.Id, one => one.place);
        var rows = attendance
            .Where(one => one is { IsMember: true, Party: not null } && places.ContainsKey(one.MeetingId))
            .GroupBy(one => one.Party)
            .Select(party => Row(order, places, [.. party]))
            .OrderBy(row => row.Organisation, Kernel.Danish.Order)
            .ToList();
        return new Representation(order, rows);
    }

    /// <summary>What one attendance means for the party: an apology with a substitute who came is no absence.</summary>
    public static Represented Of(Attendance one) =>
        one.Presence switch
        {
            Presence.Present => one.Substitute.Length > 0 ? Represented.Substitute : Represented.Present,
            Presence.Apology => one.Substitute.Length > 0 ? Represented.Substitute : Represented.Apology,
            Presence.Absent => Represented.Absent,
            Presence.Unknown => Represented.NotNoted,
            _ => throw new ArgumentOutOfRangeException(nameof(one)),
        };

    /// <summary>Of several members of a party the one that represents it best counts.</summary>
    private static RepresentationRow Row(List<Meeting> order, Dictionary<Guid, int> places, List<Attendance> party)
    {
        var cells = order
            .Select(meeting =>
                party.Where(one => one.MeetingId == meeting.Id).Select(Of).DefaultIfEmpty(Represented.NotInvited).Min()
            )
            .ToList();
        return new RepresentationRow(party.MaxBy(one => places[one.MeetingId])!.Organisation, cells);
    }
}
