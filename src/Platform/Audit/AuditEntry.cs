namespace Rammevaerk.Platform.Audit;

/// <summary>
/// One link of the audit chain: who did what to which subject, when. Its hash is over the link before, its own fields and
/// the digest of its payload, so that neither can be changed, removed or added in between without it showing.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>1, 2, 3 ... without gaps.</summary>
    public long Number { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime At { get; set; }

    /// <summary>The account that did it; null for jobs and the command line.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>What was done: subject and verb, such as round.opened.</summary>
    public string What { get; set; } = "";

    /// <summary>What it was done to, as a typed reference: rate-round/midtjylland-2027.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The area it belongs to; null for the whole country.</summary>
    public string? Area { get; set; }

    /// <summary>The organisation it belongs to, by code; null for none.</summary>
    public string? Party { get; set; }

    /// <summary>SHA-256 of the payload with its salt.</summary>
    public string PayloadDigest { get; set; } = "";

    /// <summary>Hash of the link before; 64 zeros for the first.</summary>
    public string PreviousHash { get; set; } = "";

    /// <summary>SHA-256 of this link.</summary>
    public string Hash { get; set; } = "";
}

/// <summary>What an audit entry tells in words and values. It can be erased by law without breaking the chain.</summary>
public sealed class AuditPayload
{
    public long Number { get; set; }

    /// <summary>Random; keeps an erased payload from being guessed from its digest.</summary>
    public string Salt { get; set; } = "";

    /// <summary>Name of who did it, as it was then.</summary>
    public string Who { get; set; } = "";

    /// <summary>One Danish sentence.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Why, as given by who did it; null when none was asked for.</summary>
    public string? Why { get; set; }

    /// <summary>The values before, as JSON; null when there were none.</summary>
    public string? Before { get; set; }

    /// <summary>The values after, as JSON; null when there are none.</summary>
    public string? After { get; set; }

    /// <summary>When the payload was erased, UTC; null while it is kept.</summary>
    public DateTime? ErasedAt { get; set; }

    /// <summary>True when nothing but the mark is left; a payload that is marked and still tells something is not whole.</summary>
    public bool IsErased =>
        ErasedAt is not null && this is { Salt: "", Who: "", Summary: "", Why: null, Before: null, After: null };

    /// <summary>Takes everything away and leaves the mark. The chain holds, since it is over the digest.</summary>
    public void Erase(DateTime now)
    {
        (Salt, Who, Summary) = ("", "", "");
        (Why, Before, After) = (null, null, null);
        ErasedAt = now;
    }
}
