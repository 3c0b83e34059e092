using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Deadlines;

/// <summary>What makes a date count.</summary>
public enum DeadlineKind
{
    /// <summary>Set by law.</summary>
    Statutory,

    /// <summary>Agreed or decided.</summary>
    Agreed,

    /// <summary>Expected; it may move.</summary>
    Expected,
}

/// <summary>A date something must be done by, as its module knows it.</summary>
/// <param name="Key">Unique and the same for as long as the deadline exists, whatever its date: rate-round/midtjylland-2027/deadline.</param>
/// <param name="Title">What is due: Takstfiler for 2027 skal være afleveret.</param>
/// <param name="Owner">Whose it is, a body or a module in words: Takstrunde, DASSOS.</param>
/// <param name="Kind">What makes it count.</param>
/// <param name="When">The day, or the words and the days they may mean.</param>
/// <param name="Address">Its page.</param>
/// <param name="Area">Where it counts.</param>
/// <param name="Permission">Who may know of it, asked for in its area and party.</param>
public sealed record Deadline(
    string Key,
    string Title,
    string Owner,
    DeadlineKind Kind,
    VagueDate When,
    string Address,
    AreaKey Area,
    string Permission
)
{
    /// <summary>Official code of the party it is for; null for all.</summary>
    public string? Party { get; init; }

    /// <summary>The account it is for; null for everyone who may know of it.</summary>
    public Guid? Account { get; init; }

    /// <summary>First day of what ends with it, as a rate round opens; null for a date alone.</summary>
    public DateOnly? Opens { get; init; }

    /// <summary>True when what was due has been done, or no longer is to be.</summary>
    public bool IsDone { get; init; }

    /// <summary>False for a date nobody reports as done, such as somebody else's: it is over when it is past, never overdue.</summary>
    public bool IsFollowed { get; init; } = true;

    /// <summary>When it was last changed, UTC; the beginning of time when its module does not say.</summary>
    public DateTime ChangedAt { get; init; } = DateTime.UnixEpoch;

    /// <summary>True when it is past and not done: the last of the days it may mean is over.</summary>
    public bool IsOverdue(DateOnly today) => IsFollowed && !IsDone && When.Days.To < today;
}

/// <summary>Knows the deadlines of one module. Asked each time they are shown; registered as a service.</summary>
public interface IDeadlineSource
{
    /// <summary>The area's deadlines that may fall in the days, each with the permission to know of it.</summary>
    Task<IReadOnlyList<Deadline>> LoadAsync(AreaKey area, Period days, CancellationToken cancellation);
}

/// <summary>The deadlines of every module, as a visitor may know of them.</summary>
public sealed class DeadlineReading(IEnumerable<IDeadlineSource> sources)
{
    /// <summary>The area's deadlines that may fall in the days: by date, then by title.</summary>
    public async Task<IReadOnlyList<Deadline>> LoadAsync(
        AreaKey area,
        Period days,
        Visitor visitor,
        CancellationToken cancellation
    )
    {
        var all = new List<Deadline>();
        foreach (var source in sources)
        {
            all.AddRange(await source.LoadAsync(area, days, cancellation));
        }

        return
        [
            .. all.Where(one => visitor.May(one.Permission, one.Area, one.Party))
                .OrderBy(one => one.When)
                .ThenBy(one => one.Title, Kernel.Danish.Order),
        ];
    }
}

/// <summary>The Danish words of deadlines.</summary>
public static class DeadlineWords
{
    public static string Of(DeadlineKind kind) =>
        kind switch
        {
            DeadlineKind.Statutory => "lovbestemt",
            DeadlineKind.Agreed => "aftalt",
            DeadlineKind.Expected => "forventet",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
