namespace Rammevaerk.Offers.Domain;

/// <summary>How many places stood free on a day, as the operator told. The newest counts; older ones are kept.</summary>
public sealed class FreePlaces
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid OfferId { get; set; }

    /// <summary>Full-time places; two decimals at most.</summary>
    public decimal Count { get; set; }

    /// <summary>The day it was so.</summary>
    public DateOnly Day { get; set; }

    /// <summary>UTC instant it was told.</summary>
    public DateTime ToldAt { get; set; }

    /// <summary>Who told it; null for a program.</summary>
    public Guid? ToldBy { get; set; }
}
