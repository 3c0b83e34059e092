namespace Rammevaerk.Parties.Domain;

/// <summary>What stands around the names in an area's contact block, from a day on until a newer one.</summary>
public sealed class ContactText
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Key of the area.</summary>
    public string Area { get; set; } = "";

    public DateOnly ValidFrom { get; set; }

    /// <summary>The line above the names.</summary>
    public string Opening { get; set; } = "";

    /// <summary>When the telephone is answered, in words.</summary>
    public string PhoneHours { get; set; } = "";

    /// <summary>The secretariat's own telephone number.</summary>
    public string Phone { get; set; } = "";

    /// <summary>The secretariat's own mail address.</summary>
    public string Mail { get; set; } = "";

    /// <summary>UTC; of two from the same day the later counts.</summary>
    public DateTime EnteredAt { get; set; }
}
