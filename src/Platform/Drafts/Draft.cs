namespace Rammevaerk.Platform.Drafts;

/// <summary>What somebody has typed into a form and not sent yet; seen by that person only, and gone after a month.</summary>
public sealed class Draft
{
    public Guid AccountId { get; set; }

    /// <summary>The path of the form's page.</summary>
    public string Form { get; set; } = "";

    /// <summary>What the form is called where the draft is listed: the title of its page. May be empty.</summary>
    public string Title { get; set; } = "";

    /// <summary>The fields as JSON: name and texts.</summary>
    public string Fields { get; set; } = "";

    public DateTime SavedAt { get; set; }
}
