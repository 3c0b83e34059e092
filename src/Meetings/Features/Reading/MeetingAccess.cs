using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Reading;

/// <summary>What a visitor may see and do at the meetings of a body.</summary>
/// <param name="SeesDrafts">Agendas that are not published and minutes that are not approved.</param>
/// <param name="Clearance">What of a document's content.</param>
/// <param name="MayEdit">Plan, agenda and minutes.</param>
/// <param name="MayPropose">Items.</param>
/// <param name="MayAnswer">Invitations and approval rounds, for oneself.</param>
/// <param name="MayRemark">On items of a draft.</param>
public sealed record MeetingAccess(
    bool SeesDrafts,
    Clearance Clearance,
    bool MayEdit,
    bool MayPropose,
    bool MayAnswer,
    bool MayRemark
)
{
    /// <summary>The visitor's access to a body's meetings; the executive committee's are for its own.</summary>
    public static MeetingAccess Of(Visitor visitor, Body body)
    {
        bool May(string permission) => visitor.May(permission, body.AreaKey);
        var reads =
            May(Permissions.ReadMeetings)
            && (body.Kind != BodyKind.ExecutiveCommittee || May(Permissions.ReadCommittee));
        return new MeetingAccess(
            reads,
            new Clearance(reads && May(Permissions.ReadClosedItems), reads && May(Permissions.ReadInternalNotes)),
            May(Permissions.EditMeetings),
            reads && May(Permissions.ProposeItems),
            reads && May(Permissions.AnswerMeetings),
            reads && May(Permissions.RemarkOnItems)
        );
    }

    /// <summary>True when the meeting may be known of: the body is public, or the visitor reads its drafts.</summary>
    public bool Sees(BodySettings settings) => SeesDrafts || settings.IsPublic;

    /// <summary>True when the agenda may be read.</summary>
    public bool SeesAgenda(Meeting meeting) => SeesDrafts || meeting.AgendaPublishedAt is not null;

    /// <summary>True when the minutes may be read.</summary>
    public bool SeesMinutes(Meeting meeting) => SeesDrafts || meeting.MinutesPublishedAt is not null;
}
