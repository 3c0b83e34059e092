using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Platform.Storage;

/// <summary>
/// A fact with two times: the days it is valid, and from when until when it was what we knew. Rows are never changed but
/// for <see cref="KnownTo"/>; see <see cref="Timeline"/>.
/// </summary>
public abstract class DatedRow
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>What the rows of one history share.</summary>
    public string Key { get; set; } = "";

    public DateOnly ValidFrom { get; set; }

    /// <summary>The last valid day; null when it is valid until replaced.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>UTC instant from which it was known.</summary>
    public DateTime KnownFrom { get; set; }

    /// <summary>UTC instant from which something else was known; null while this is what we know.</summary>
    public DateTime? KnownTo { get; set; }

    public Period Validity => new(ValidFrom, ValidTo);

    /// <summary>The same fact for other days, known from an instant.</summary>
    internal DatedRow CopyFor(DateOnly from, DateOnly? to, DateTime known)
    {
        var copy = (DatedRow)MemberwiseClone();
        copy.Id = Guid.CreateVersion7();
        copy.ValidFrom = from;
        copy.ValidTo = to;
        copy.KnownFrom = known;
        copy.KnownTo = null;
        return copy;
    }
}
