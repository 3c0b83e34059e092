namespace Rammevaerk.Tests.Web.RoleTable;

internal static partial class EndpointTable
{
    /// <summary>Bodies, mandates, groups and duties.</summary>
    private const string Cooperation = """
        GET  /parter/grupper                                                              parties.read own
        GET  /parter/mandater                                                             parties.read own
        GET  /parter/organer                                                              public.read own
        GET  /parter/udpegninger                                                          parties.read own
        GET  /parter/{omraade}/afrapporteringer                                           parties.read own
        GET  /parter/{omraade}/afrapporteringer.csv                                       parties.read own
        GET  /parter/{omraade}/afrapporteringer.xlsx                                      parties.read own
        GET  /parter/{omraade}/afrapporteringer/ny                                        parties.edit
        POST /parter/{omraade}/afrapporteringer/ny                                        parties.edit
        GET  /parter/{omraade}/afrapporteringer/{id:guid}                                 parties.read own
        POST /parter/{omraade}/afrapporteringer/{id:guid}/rapport                         parties.edit
        POST /parter/{omraade}/afrapporteringer/{id:guid}/trin                            parties.edit
        GET  /parter/{omraade}/bemyndigelser                                              parties.read own
        GET  /parter/{omraade}/bemyndigelser.csv                                          parties.read own
        GET  /parter/{omraade}/bemyndigelser.xlsx                                         parties.read own
        GET  /parter/{omraade}/bemyndigelser/ny                                           parties.edit
        POST /parter/{omraade}/bemyndigelser/ny                                           parties.edit
        GET  /parter/{omraade}/bemyndigelser/{id:guid}                                    parties.read own
        POST /parter/{omraade}/bemyndigelser/{id:guid}/afgoer                             parties.edit
        GET  /parter/{omraade}/grupper                                                    parties.read own
        GET  /parter/{omraade}/grupper.csv                                                parties.read own
        GET  /parter/{omraade}/grupper.xlsx                                               parties.read own
        GET  /parter/{omraade}/grupper/hvem                                               parties.read own
        GET  /parter/{omraade}/grupper/hvem.csv                                           parties.read own
        GET  /parter/{omraade}/grupper/hvem.xlsx                                          parties.read own
        GET  /parter/{omraade}/kontakt                                                    public.read
        POST /parter/{omraade}/kontakt                                                    parties.edit
        GET  /parter/{omraade}/mandater                                                   parties.read own
        GET  /parter/{omraade}/mandater.csv                                               parties.read own
        GET  /parter/{omraade}/mandater.xlsx                                              parties.read own
        GET  /parter/{omraade}/mandater/ny                                                parties.edit
        POST /parter/{omraade}/mandater/ny                                                parties.edit
        GET  /parter/{omraade}/mandater/{id:guid}                                         parties.read own
        POST /parter/{omraade}/mandater/{id:guid}/afslut                                  parties.edit
        GET  /parter/{omraade}/mandater/{id:guid}/rediger                                 parties.edit
        POST /parter/{omraade}/mandater/{id:guid}/rediger                                 parties.edit
        POST /parter/{omraade}/mandater/{id:guid}/tilbagemelding                          parties.edit
        GET  /parter/{omraade}/organer                                                    public.read
        GET  /parter/{omraade}/organer.csv                                                public.read
        GET  /parter/{omraade}/organer.xlsx                                               public.read
        GET  /parter/{omraade}/organer/ny                                                 parties.edit
        POST /parter/{omraade}/organer/ny                                                 parties.edit
        GET  /parter/{omraade}/organer/{organ}/grundlag/rediger                           parties.edit
        POST /parter/{omraade}/organer/{organ}/grundlag/rediger                           parties.edit
        POST /parter/{omraade}/organer/{organ}/grundlag/vedtag                            parties.edit
        GET  /parter/{omraade}/organer/{organ}/grundlag/{nummer:int?}                     public.read
        GET  /parter/{omraade}/organer/{organ}/kommissorium                               parties.edit
        POST /parter/{omraade}/organer/{organ}/kommissorium                               parties.edit
        GET  /parter/{omraade}/organer/{organ}/medlemmer/{id:guid}                        parties.read own
        POST /parter/{omraade}/organer/{organ}/medlemmer/{id:guid}/afloes                 parties.edit
        POST /parter/{omraade}/organer/{organ}/medlemmer/{id:guid}/trin                   parties.edit
        POST /parter/{omraade}/organer/{organ}/pladser                                    parties.edit
        GET  /parter/{omraade}/organer/{organ}/rediger                                    parties.edit
        POST /parter/{omraade}/organer/{organ}/trin                                       parties.edit
        GET  /parter/{omraade}/udpegninger                                                parties.read own
        GET  /parter/{omraade}/udpegninger.csv                                            parties.read own
        GET  /parter/{omraade}/udpegninger.xlsx                                           parties.read own
        GET  /parter/{omraade}/udpegninger/raad                                           parties.read own
        GET  /parter/{omraade}/udpegninger/raad.csv                                       parties.read own
        GET  /parter/{omraade}/udpegninger/raad.xlsx                                      parties.read own
        """;

    /// <summary>Year wheel, meetings, agendas, minutes, decisions and events.</summary>
    private const string Meetings = """
        GET  /kalender/{noegle}.ics                                                       public.read
        GET  /moeder                                                                      public.read
        GET  /moeder/aarshjul                                                             public.read
        GET  /moeder/aarshjul.csv                                                         public.read
        GET  /moeder/aarshjul.xlsx                                                        public.read
        GET  /moeder/arrangementer                                                        public.read
        GET  /moeder/beslutninger                                                         public.read
        GET  /moeder/beslutninger.csv                                                     public.read
        GET  /moeder/beslutninger.xlsx                                                    public.read
        GET  /moeder/frister                                                              public.read
        GET  /moeder/frister.csv                                                          public.read
        GET  /moeder/frister.xlsx                                                         public.read
        GET  /moeder/liste.csv                                                            public.read
        GET  /moeder/liste.xlsx                                                           public.read
        POST /moeder/min-kalender                                                         account.own
        POST /moeder/min-kalender/slet                                                    account.own
        GET  /moeder/opgaver                                                              meetings.read own
        GET  /moeder/opgaver.csv                                                          meetings.read own
        GET  /moeder/opgaver.xlsx                                                         meetings.read own
        GET  /moeder/sager                                                                public.read
        GET  /moeder/sager.csv                                                            public.read
        GET  /moeder/sager.xlsx                                                           public.read
        GET  /moeder/skriftlig                                                            meetings.read own
        GET  /moeder/skriftlig.csv                                                        meetings.read own
        GET  /moeder/skriftlig.xlsx                                                       meetings.read own
        GET  /moeder/arkiv                                                                public.read
        GET  /moeder/arkiv.csv                                                            public.read
        GET  /moeder/arkiv.xlsx                                                           public.read
        GET  /moeder/arkiv/statistik                                                      public.read
        GET  /moeder/arkiv/statistik.csv                                                  public.read
        GET  /moeder/arkiv/statistik.xlsx                                                 public.read
        GET  /moeder/{omraade:navn}/arkiv/indlaes                                         meetings.edit
        POST /moeder/{omraade:navn}/arkiv/indlaes                                         meetings.edit
        GET  /moeder/{omraade:navn}/arkiv/indlaes/{id:guid}                               meetings.edit
        GET  /moeder/{omraade:navn}/arkiv/indlaes/{id:guid}/fil                           meetings.edit
        GET  /moeder/{omraade:navn}/arkiv/indlaes/{id:guid}/moedet                        meetings.edit
        POST /moeder/{omraade:navn}/arkiv/indlaes/{id:guid}/moedet                        meetings.edit
        GET  /moeder/{omraade:navn}/arkiv/indlaes/{id:guid}/deltagere                     meetings.edit
        POST /moeder/{omraade:navn}/arkiv/indlaes/{id:guid}/deltagere                     meetings.edit
        GET  /moeder/{omraade:navn}/arkiv/indlaes/{id:guid}/punkt/{nr:int}                meetings.edit
        POST /moeder/{omraade:navn}/arkiv/indlaes/{id:guid}/punkt/{nr:int}                meetings.edit
        POST /moeder/{omraade:navn}/arkiv/indlaes/{id:guid}/laer                          meetings.edit
        POST /moeder/{omraade:navn}/arkiv/indlaes/{id:guid}/laes-igen                     meetings.edit
        POST /moeder/{omraade:navn}/arkiv/indlaes/{id:guid}/gem                           meetings.edit
        POST /moeder/{omraade:navn}/arkiv/indlaes/{id:guid}/forkast                       meetings.edit
        GET  /moeder/{omraade:navn}/arkiv/sager                                           meetings.edit
        POST /moeder/{omraade:navn}/arkiv/sager                                           meetings.edit
        POST /moeder/{omraade:navn}/arkiv/sager/afvis                                     meetings.edit
        GET  /moeder/{omraade:navn}/arrangementer/nyt                                     meetings.edit
        POST /moeder/{omraade:navn}/arrangementer/nyt                                     meetings.edit
        GET  /moeder/{omraade:navn}/arrangementer/{id:guid}                               public.read
        GET  /moeder/{omraade:navn}/arrangementer/{id:guid}/afmeld/{noegle}               public.read
        POST /moeder/{omraade:navn}/arrangementer/{id:guid}/afmeld/{noegle}               public.read
        GET  /moeder/{omraade:navn}/arrangementer/{id:guid}/deltagere.csv                 meetings.edit
        GET  /moeder/{omraade:navn}/arrangementer/{id:guid}/deltagere.xlsx                meetings.edit
        GET  /moeder/{omraade:navn}/arrangementer/{id:guid}/kalender.ics                  public.read
        GET  /moeder/{omraade:navn}/arrangementer/{id:guid}/rediger                       meetings.edit
        POST /moeder/{omraade:navn}/arrangementer/{id:guid}/rediger                       meetings.edit
        POST /moeder/{omraade:navn}/arrangementer/{id:guid}/reserver                      meetings.edit
        POST /moeder/{omraade:navn}/arrangementer/{id:guid}/tilmeld                       public.read
        GET  /moeder/{omraade:navn}/beslutninger/{id:guid}                                public.read
        GET  /moeder/{omraade:navn}/bilag/{id:guid}                                       public.read
        GET  /moeder/{omraade:navn}/datoer                                                meetings.read
        POST /moeder/{omraade:navn}/datoer                                                meetings.edit
        GET  /moeder/{omraade:navn}/datoer/hent                                           meetings.edit
        POST /moeder/{omraade:navn}/datoer/hent                                           meetings.edit
        POST /moeder/{omraade:navn}/datoer/hent/gem                                       meetings.edit
        GET  /moeder/{omraade:navn}/datoer/{id:guid}                                      meetings.edit
        POST /moeder/{omraade:navn}/datoer/{id:guid}                                      meetings.edit
        POST /moeder/{omraade:navn}/datoer/{id:guid}/slet                                 meetings.edit
        GET  /moeder/{omraade:navn}/emner                                                 meetings.read
        POST /moeder/{omraade:navn}/emner                                                 meetings.propose
        POST /moeder/{omraade:navn}/emner/{id:guid}                                       meetings.edit
        POST /moeder/{omraade:navn}/emner/{id:guid}/stem                                  meetings.answer
        GET  /moeder/{omraade:navn}/frister.ics                                           public.read
        GET  /moeder/{omraade:navn}/kalender.ics                                          public.read
        GET  /moeder/{omraade:navn}/opgaver/{id:guid}                                     meetings.read
        POST /moeder/{omraade:navn}/opgaver/{id:guid}/rapport                             meetings.answer
        POST /moeder/{omraade:navn}/opgaver/{id:guid}/rediger                             meetings.edit
        GET  /moeder/{omraade:navn}/punkt/{id:guid}                                       meetings.read
        POST /moeder/{omraade:navn}/punkt/{id:guid}/afvis                                 meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/bemaerkninger                         meetings.remark
        POST /moeder/{omraade:navn}/punkt/{id:guid}/bemaerkninger/{bemaerkning:guid}/udfoert meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/beslut                                meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/bilag                                 meetings.propose
        POST /moeder/{omraade:navn}/punkt/{id:guid}/bilag/{bilag:guid}/fjern              meetings.propose
        POST /moeder/{omraade:navn}/punkt/{id:guid}/bilag/{bilag:guid}/ret                meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/ekstraordinaert                       meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/flyt                                  meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/genaabn                               meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/meddelelser                           meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/opgaver                               meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/optag                                 meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/overfoer                              meetings.edit
        GET  /moeder/{omraade:navn}/punkt/{id:guid}/rediger                               meetings.propose
        POST /moeder/{omraade:navn}/punkt/{id:guid}/rediger                               meetings.propose
        POST /moeder/{omraade:navn}/punkt/{id:guid}/referat                               meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/ventede                               meetings.edit
        GET  /moeder/{omraade:navn}/punkt/{id:guid}/virkning/{slags}                      meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/virkning/{slags}                      meetings.edit
        POST /moeder/{omraade:navn}/punkt/{id:guid}/virkninger/{virkning:guid}/fjern      meetings.edit
        GET  /moeder/{omraade:navn}/sager                                                 meetings.edit
        POST /moeder/{omraade:navn}/sager                                                 meetings.edit
        GET  /moeder/{omraade:navn}/sager/{nummer}                                        public.read
        GET  /moeder/{omraade:navn}/sager/{nummer}/arkiv                                  meetings.edit
        POST /moeder/{omraade:navn}/sager/{nummer}/arkiv                                  meetings.edit
        GET  /moeder/{omraade:navn}/skriftlig/{id:guid}/rediger                      meetings.edit
        POST /moeder/{omraade:navn}/skriftlig/{id:guid}/rediger                      meetings.edit
        GET  /moeder/{omraade:navn}/beslutninger/{id:guid}/beslutning.docx           public.read
        GET  /moeder/{omraade:navn}/beslutninger/{id:guid}/beslutning.pdf            public.read
        GET  /moeder/{omraade:navn}/skriftlig/ny                                          meetings.edit
        POST /moeder/{omraade:navn}/skriftlig/ny                                          meetings.edit
        GET  /moeder/{omraade:navn}/skriftlig/{id:guid}                                   meetings.read
        POST /moeder/{omraade:navn}/skriftlig/{id:guid}/afslut                            meetings.edit
        POST /moeder/{omraade:navn}/skriftlig/{id:guid}/send                              meetings.edit
        POST /moeder/{omraade:navn}/skriftlig/{id:guid}/svar                              meetings.answer
        GET  /moeder/{omraade:navn}/{organ:navn}/deltagelse                               meetings.read
        GET  /moeder/{omraade:navn}/{organ:navn}/deltagelse.csv                           meetings.read
        GET  /moeder/{omraade:navn}/{organ:navn}/deltagelse.xlsx                          meetings.read
        GET  /moeder/{omraade:navn}/{organ:navn}/indstillinger                            meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/indstillinger                            meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/indstillinger/punkter                    meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/indstillinger/punkter/saedvanlige        meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/indstillinger/punkter/{id:guid}          meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/indstillinger/punkter/{id:guid}/fjern    meetings.edit
        GET  /moeder/{omraade:navn}/{organ:navn}/kalender.ics                             public.read
        POST /moeder/{omraade:navn}/{organ:navn}/plan                                     meetings.edit
        GET  /moeder/{omraade:navn}/{organ:navn}/plan/{aar}                               meetings.read
        POST /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/godkend                       meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/indkald                       meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/moeder                        meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/note                          meetings.edit
        GET  /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/{moede:navn}                  meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/{moede:navn}                  meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/{moede:navn}/aflys            meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/{moede:navn}/delmoeder        meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/{moede:navn}/delmoeder/{id:guid}/fjern meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/{moede:navn}/fjern            meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/{moede:navn}/note             meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/{moede:navn}/reserver         meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/plan/{aar}/{moede:navn}/sager            meetings.edit
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}                             public.read
        POST /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/aktindsigt                  meetings.edit
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/arkiv                       meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/arkiv                       meetings.edit
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/dagsorden.docx              public.read
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/dagsorden.pdf               public.read
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/deltagere                   meetings.read
        POST /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/deltagere                   meetings.edit
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/foreslaa                    meetings.propose
        POST /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/foreslaa                    meetings.propose
        POST /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/fyld                        meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/gaester                     meetings.edit
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/kalender.ics                public.read
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/pakke.zip                   meetings.read
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/rediger                     meetings.edit
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/referat                     public.read
        POST /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/referat-svar                meetings.answer
        POST /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/referat-svar/{id:guid}/behandlet meetings.edit
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/referat.docx                public.read
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/referat.pdf                 public.read
        POST /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/send-dagsorden              meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/send-referat                meetings.edit
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/skriv-referat               meetings.edit
        POST /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/svar                        meetings.answer
        GET  /moeder/{omraade:navn}/{organ:navn}/{moede:navn}/udgaver                     meetings.read
        """;
}
