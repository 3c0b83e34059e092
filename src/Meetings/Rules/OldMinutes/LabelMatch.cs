using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>A label found on a line.</summary>
/// <param name="Label">What it announces.</param>
/// <param name="Printed">The label's own words.</param>
/// <param name="Rest">What stands after it on the line; empty when it stands alone.</param>
/// <param name="IsSentence">True when the words also could be a sentence of the text.</param>
internal sealed record LabelMatch(PartLabel Label, string Printed, string Rest, bool IsSentence = false)
{
    /// <summary>True for the parts of an item that show where items are.</summary>
    public bool IsOfItem =>
        Label
            is PartLabel.Recommendation
                or PartLabel.Decision
                or PartLabel.Case
                or PartLabel.Attachments
                or PartLabel.Presenter
                or PartLabel.Remarks
                or PartLabel.CaseNumber
                or PartLabel.Openness;

    /// <summary>True for the parts that hold an item's text.</summary>
    public bool IsPart =>
        Label
            is PartLabel.Recommendation
                or PartLabel.Decision
                or PartLabel.Case
                or PartLabel.Attachments
                or PartLabel.Remarks;

    /// <summary>True when nothing but the label stands on the line.</summary>
    public bool IsAlone => Rest.Length == 0;
}
