namespace Rammevaerk.Platform.Auditing;

/// <summary>Somebody outside the organisation opened its cost details.</summary>
public sealed class CostRead
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>UTC instant.</summary>
    public DateTime At { get; set; }

    public Guid? AccountId { get; set; }

    /// <summary>Name of who read, as it was then.</summary>
    public string Who { get; set; } = "";

    /// <summary>The roles that let them, in words.</summary>
    public string Roles { get; set; } = "";

    public string Area { get; set; } = "";

    /// <summary>Code of the organisation whose costs they are.</summary>
    public string Party { get; set; } = "";

    /// <summary>What was opened: the kind of page, in Danish.</summary>
    public string What { get; set; } = "";

    /// <summary>Its address without the query.</summary>
    public string Address { get; set; } = "";
}
