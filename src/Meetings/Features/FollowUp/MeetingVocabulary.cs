using Rammevaerk.Platform.Audit;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>What the events of meetings are called in the audit trail.</summary>
internal sealed class MeetingVocabulary : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["meeting.called"] = "Ekstraordinært møde besluttet",
            ["meeting.begun"] = "Møde begyndt",
            ["meeting.replied"] = "Svar på indkaldelse",
            ["meeting.attendance-noted"] = "Fremmøde noteret",
            ["meeting.guest-added"] = "Gæst tilføjet",
            ["agenda.item-proposed"] = "Punkt meldt ind",
            ["agenda.item-edited"] = "Punkt ændret",
            ["agenda.item-moved"] = "Punkt flyttet",
            ["agenda.item-taken-up"] = "Punkt sat på",
            ["agenda.item-declined"] = "Punkt taget af",
            ["agenda.carried-over"] = "Punkt overført",
            ["agenda.attached"] = "Bilag lagt til",
            ["agenda.attachment-changed"] = "Bilag ændret",
            ["agenda.detached"] = "Bilag taget fra",
            ["agenda.filled"] = "Dagsorden fyldt",
            ["agenda.sent"] = "Dagsorden sendt",
            ["agenda.remarked"] = "Bemærkning til punkt",
            ["agenda.remark-settled"] = "Bemærkning indarbejdet",
            ["agenda.effect-planned"] = "Virkning planlagt",
            ["agenda.effect-removed"] = "Virkning fjernet",
            ["minutes.typed"] = "Referat skrevet",
            ["minutes.notice-added"] = "Meddelelse tilføjet",
            ["minutes.expected"] = "Sag ventet",
            ["minutes.sent"] = "Referat sendt",
            ["minutes.answered"] = "Svar på referat",
            ["minutes.remark-settled"] = "Bemærkning behandlet",
            ["minutes.approved"] = "Referat godkendt",
            ["decision.recorded"] = "Beslutning registreret",
            ["decision.reopened"] = "Punkt genåbnet",
            ["commitment.given"] = "Opgave givet",
            ["commitment.changed"] = "Opgave ændret",
            ["commitment.reported"] = "Opgave rapporteret",
            ["commitment.reminded"] = "Mindet om opgave",
            ["case.created"] = "Sag oprettet",
            ["written.created"] = "Skriftlig behandling oprettet",
            ["written.changed"] = "Kladde til skriftlig behandling ændret",
            ["written.opened"] = "Skriftlig behandling sendt",
            ["written.answered"] = "Skriftligt svar",
            ["written.closed"] = "Skriftlig behandling afsluttet",
        };
}
